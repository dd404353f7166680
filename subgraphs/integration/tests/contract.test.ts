import { anonymous, newId } from '@novapos/chassis';
import { describeSubgraph } from '@novapos/chassis/testing';
import { subgraph } from '../src/subgraph.ts';
import {
  aTenant,
  gateway,
  startPartners,
  type StartedPartners,
  type Tenant,
} from './start-partners.ts';

let office: StartedPartners;
let shop: Tenant;
let partnerId: string;
let keyId: string;
const endpointId = newId();

beforeAll(async () => {
  office = await startPartners();
  shop = aTenant(office);
  partnerId = (await shop.createPartner()).id;
  keyId = (await shop.createKey(partnerId)).key.id;
  await office.rows(
    `insert into integration.webhook_endpoints
        (tenant_id, id, partner_id, url, description, event_types, state, created_at)
      values ($1, $2, $3, 'https://example.com', '', '{}', 'ACTIVE', now())`,
    [shop.tenantId, endpointId, partnerId],
  );
});
afterAll(() => office.stop());

describeSubgraph(subgraph, {
  ask: () => office.ask,
  principal: () => shop.admin,
  entities: {
    Partner: () => ({ __typename: 'Partner', id: partnerId }),
    WebhookEndpoint: () => ({ __typename: 'WebhookEndpoint', id: endpointId }),
    PartnerKey: () => ({ __typename: 'PartnerKey', id: keyId }),
  },
});

describe('what is for the gateway alone', () => {
  const month = { from: '2030-01-01T00:00:00Z', before: '2030-02-01T00:00:00Z' };

  it('is refused to everyone else, and asked for by no tenant', async () => {
    const input = { batchId: partnerId, rows: [] };
    await expect(shop.run('recordUsage', { input })).rejects.toThrow('FORBIDDEN');
    await expect(shop.run('recordUsage', { input }, anonymous)).rejects.toThrow('UNAUTHENTICATED');
    expect(await shop.run('recordUsage', { input }, gateway)).toEqual({ isNew: false });
  });

  it('does not make the gateway a reader of partners', async () => {
    for (const name of ['partner', 'usageTotal'] as const) {
      const variables = { id: partnerId, filter: month };
      await expect(shop.run(name, variables, gateway)).rejects.toThrow('FORBIDDEN');
    }
  });
});
