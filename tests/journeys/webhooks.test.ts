import { createHmac, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { eventually } from '../support/eventually.ts';
import { card, cash, sell, sold } from '../support/sale.ts';
import { shopIn, type Person } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

const received: Received[] = [];
const receiver = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    received.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
    response.writeHead(204).end();
  });
});

let platform: Platform;
let admin: Person;
let cashier: Person;
const harbour = shopIn('USD', () => platform);
const coffee = [{ sku: '1001-0003', quantity: '1' }];

beforeAll(async () => {
  receiver.listen(0, '127.0.0.1');
  await once(receiver, 'listening');
  // Nobody settles a sale meanwhile but the provider's webhook.
  const env = { WEBHOOK_ALLOW_LOCAL: 'true', SETTLE_SECONDS: '3600' };
  platform = await startPlatform({ seed: 'small', env });
  admin = await harbour().as('admin', null);
  cashier = await harbour().as('cashier');
}, 120_000);
afterAll(async () => {
  await platform.stop();
  receiver.closeAllConnections();
  receiver.close();
}, 30_000);

async function done<Answer>(query: string, variables: object): Promise<Answer> {
  const { data, text } = await admin.ask<Readonly<Record<string, Answer>>>(query, variables);
  const [answer] = Object.values(data ?? {});
  if (!answer) throw new Error(text);
  return answer;
}

describe('a partner', () => {
  it('is sent what is sold, signed by the standard', async () => {
    const partner = await done<{ id: string }>(
      `mutation Add($input: CreatePartnerInput!) { createPartner(input: $input) { ... on Partner { id } } }`,
      { input: { idempotencyKey: randomUUID(), name: 'Books', clientName: 'hooked-books' } },
    );
    const key = {
      ...{ idempotencyKey: randomUUID(), partnerId: partner.id, environment: 'LIVE' },
      ...{ label: 'Books', grants: ['orders:read'] },
    };
    await done(
      `mutation Key($input: CreatePartnerKeyInput!) {
        createPartnerKey(input: $input) { __typename ... on Refusal { message } } }`,
      { input: key },
    );
    const { port } = receiver.address() as AddressInfo;
    const endpoint = {
      ...{ idempotencyKey: randomUUID(), partnerId: partner.id },
      ...{ url: `http://127.0.0.1:${port}/hooks`, eventTypes: ['order.order-completed.v1'] },
    };
    const created = await done<{ secret: string; endpoint: { id: string } }>(
      `mutation Endpoint($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
        ... on WebhookEndpointCreated { secret endpoint { id } } ... on Refusal { message } } }`,
      { input: endpoint },
    );
    const pinged = await done<{ attempt: { status: number } }>(
      `mutation Ping($id: ID!) { pingWebhookEndpoint(id: $id) { ... on WebhookPinged { attempt { status } } } }`,
      { id: created.endpoint.id },
    );
    expect(pinged.attempt.status).toBe(204);
    const orderId = await sold(cashier, { lines: coffee, tenders: [cash()] });
    await eventually(
      () => received,
      (all) => all.length >= 2,
    );
    const [, sale] = received;
    const headers = Object.fromEntries(
      Object.entries(sale?.headers ?? {}).map(([name, value]) => [name, String(value)]),
    );
    expect(new Webhook(created.secret).verify(sale?.body ?? '', headers)).toMatchObject({
      type: 'order.order-completed.v1',
      subject: orderId,
      tenantId: harbour().tenant.id,
      data: { sale: { orderId } },
    });
    type Log = { edges: { node: { state: string; eventId: string } }[] };
    const log = await eventually(
      () => done<Log>(`query Log { webhookDeliveries { edges { node { state eventId } } } }`, {}),
      ({ edges }) => edges[0]?.node.state === 'DELIVERED',
    );
    expect(log.edges.map(({ node }) => node)).toEqual([
      { state: 'DELIVERED', eventId: headers['webhook-id'] },
    ]);
  }, 60_000);
});

describe('a card provider', () => {
  type Way = { readonly path: string; readonly secret: string };

  /** What the simulator would post of a charge. */
  async function post({ path, secret }: Way, key: string): Promise<number> {
    const body = JSON.stringify({ id: `evt_${key}`, type: 'charge.captured', charge: { key } });
    const timestamp = String(Math.floor(Date.now() / 1000));
    const mac = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
    const headers = { 'simulator-timestamp': timestamp, 'simulator-signature': `v1=${mac}` };
    const answer = await fetch(`${platform.origin}${path}`, { method: 'POST', body, headers });
    expect(await answer.text()).toBe('');
    return answer.status;
  }

  it('tells what became of a charge, and the till has its sale', async () => {
    const way = await done<Way>(
      `mutation Open { openProviderWebhook(provider: "simulator") { ... on ProviderWebhook { path secret } } }`,
      {},
    );
    const sale = { key: randomUUID(), lines: coffee, tenders: [card('sim_late')] };
    const pending = await sell(cashier, sale);
    expect(pending.__typename).toBe('PaymentPending');
    type Payments = { edges: { node: { id: string; status: string } }[] };
    const payments = () =>
      done<Payments>(
        `query Paid($orderId: ID!) { payments(filter: { orderId: $orderId }) { edges { node { id status } } } }`,
        { orderId: pending.pendingOrderId },
      );
    const key = (await payments()).edges[0]?.node.id ?? '';
    expect(await post({ ...way, secret: 'guessed' }, key)).toBe(401);
    expect(await post({ ...way, path: way.path.slice(0, -1) }, key)).toBe(404);
    const statuses: number[] = [];
    await eventually(
      async () => statuses.push(await post(way, key)),
      () => statuses.at(-1) === 200,
    );
    // The provider kept silent about it for a while, and was asked to come again.
    expect(new Set(statuses)).toEqual(new Set([503, 200]));
    expect((await payments()).edges.map(({ node }) => node.status)).toEqual(['CAPTURED']);
    expect(await sell(cashier, sale)).toMatchObject({ __typename: 'Order', status: 'COMPLETED' });
    expect(await post(way, key)).toBe(200);
  }, 60_000);
});
