import { randomBytes } from 'node:crypto';
import { newId } from '@novapos/chassis';
import { readIntegrationSettings } from '../src/config.ts';
import { startReceiver, status, type Receiver } from './receiver.ts';
import { aPartner, startWebhooks, type APartner, type StartedWebhooks } from './start-webhooks.ts';

const day = 24 * 60 * 60;

let office: StartedWebhooks;
let receiver: Receiver;
let partner: APartner;

beforeAll(async () => {
  office = await startWebhooks();
});
afterAll(() => office.stop());
beforeEach(async () => {
  receiver = await startReceiver();
  partner = await aPartner(office);
});
afterEach(async () => {
  await office.rows(
    `update integration.webhook_endpoints set state = 'PAUSED', removed_at = now() where removed_at is null`,
  );
  await receiver.stop();
});

const counts = (ids: readonly unknown[]) => new Set(ids).size;
const receivedIds = () => receiver.received.map(({ headers }) => headers['webhook-id']);

/** Let events wait without sending them: as if the process ended right after it heard them. */
async function queue(count: number, of: APartner = partner) {
  const endpoints = await office.rows<{ id: string }>(
    `update integration.webhook_endpoints set state = 'PAUSED' where tenant_id = $1 returning id`,
    [of.tenantId],
  );
  await office.hear(...Array.from({ length: count }, () => of.sale()));
  await office.send();
  await office.rows(
    `update integration.webhook_endpoints set state = 'ACTIVE' where id = any ($1::uuid[])`,
    [endpoints.map(({ id }) => id)],
  );
}

describe('two processes at once', () => {
  it('send everything, and nothing twice', async () => {
    await partner.endpoint(receiver.url);
    await queue(80);
    const another = await office.startAnother();
    await Promise.all([office.send(), another.jobs['sendWebhooks']?.(), office.send()]);
    await another.close();
    expect(receiver.received).toHaveLength(80);
    expect(counts(receivedIds())).toBe(80);
    const attempts = await office.rows<{ count: string }>(
      `select count(*) from integration.webhook_attempts where tenant_id = $1`,
      [partner.tenantId],
    );
    expect(attempts).toEqual([{ count: '80' }]);
  });

  it('send no more to one endpoint at once than they may together', async () => {
    await partner.endpoint(receiver.url);
    receiver.reply((response) => {
      setTimeout(() => response.writeHead(204).end(), 30);
    });
    await queue(40);
    const another = await office.startAnother();
    await Promise.all([office.send(), another.jobs['sendWebhooks']?.()]);
    await another.close();
    expect(receiver.received).toHaveLength(40);
    expect(receiver.connections.most).toBeGreaterThan(1);
    expect(receiver.connections.most).toBeLessThanOrEqual(4);
  });
});

describe('a slow endpoint', () => {
  it('does not hold up another one', async () => {
    const slow = await startReceiver(() => undefined);
    await partner.endpoint(slow.url);
    const other = await aPartner(office);
    await other.endpoint(receiver.url);
    await queue(30);
    await office.hear(...Array.from({ length: 10 }, () => other.sale()));
    const beganAt = performance.now();
    while (receiver.received.length < 10 && performance.now() - beganAt < 4_000)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(receiver.received).toHaveLength(10);
    expect(slow.received.length).toBeLessThanOrEqual(4);
    await slow.stop();
    await office.send();
  });
});

describe('a process that dies while it sends', () => {
  it('leaves what it took to the next one, after its lease', async () => {
    await partner.endpoint(receiver.url);
    await queue(1);
    const at = office.now();
    const lease = new Date(at.getTime() + 60_000);
    const taken = await office.rows(`select * from integration.webhooks_due($1, $2, 10, 10)`, [
      at,
      lease,
    ]);
    expect(taken).toHaveLength(1);
    await office.send();
    office.advance(59);
    await office.send();
    expect(receiver.received).toEqual([]);
    office.advance(2);
    await office.send();
    expect(receiver.received).toHaveLength(1);
    expect(await partner.deliveries()).toMatchObject([{ state: 'DELIVERED' }]);
  });

  it('and comes back late, says nothing of what is another’s by now', async () => {
    await partner.endpoint(receiver.url);
    await queue(1);
    // The receiver answers the first attempt only after someone else has tried.
    const late: (() => void)[] = [];
    receiver.reply((response) => {
      if (receiver.received.length > 1) status(204)(response, { path: '', headers: {}, body: '' });
      else late.push(() => response.writeHead(500).end());
    });
    const first = office.send();
    while (receiver.received.length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    office.advance(61);
    const another = await office.startAnother();
    await another.jobs['sendWebhooks']?.();
    await another.close();
    for (const answer of late) answer();
    await first;
    const [delivery] = await partner.deliveries();
    expect(delivery).toMatchObject({ state: 'DELIVERED', attempts: [{ status: 204 }] });
  });
});

describe('what became of webhooks', () => {
  it('is forgotten after a time, and what waits at a paused endpoint is given up', async () => {
    const { id } = await partner.endpoint(receiver.url);
    await office.hear(partner.sale());
    await office.send();
    await partner.run('changeWebhookEndpoint', { input: { id, state: 'PAUSED' } });
    await office.hear(partner.sale());
    office.advance(29 * day);
    await office.job('forgetWebhooks');
    expect(await partner.deliveries()).toHaveLength(2);
    office.advance(2 * day);
    await office.job('forgetWebhooks');
    expect(await partner.deliveries()).toMatchObject([{ state: 'DEAD', attempts: [] }]);
    const attempts = await office.rows(
      `select * from integration.webhook_attempts where tenant_id = $1`,
      [partner.tenantId],
    );
    expect(attempts).toEqual([]);
    await partner.run('removeWebhookEndpoint', { id });
    office.advance(31 * day);
    await office.job('forgetWebhooks');
    await office.job('forgetWebhooks');
    expect(await partner.deliveries()).toEqual([]);
    const left = await office.rows(`select id from integration.webhook_endpoints where id = $1`, [
      id,
    ]);
    expect(left).toEqual([]);
  });

  it('is counted', async () => {
    const registry = office.ground.registry;
    const value = async (name: string) => {
      const metric = await registry.getSingleMetric(`novapos_webhooks_${name}`)?.get();
      return metric?.values[0]?.value ?? 0;
    };
    const [delivered, failed, dead] = await Promise.all(
      ['delivered_total', 'failed_total', 'dead_total'].map(value),
    );
    await registry.metrics();
    expect(await value('waiting')).toBe(0);
    await partner.endpoint(receiver.url);
    await office.hear(partner.sale());
    await office.send();
    receiver.reply(status(500));
    await office.hear(partner.sale());
    await office.send();
    office.advance(3);
    await registry.metrics();
    expect(await value('waiting')).toBe(1);
    expect(await value('oldest_age_seconds')).toBe(3);
    expect(await value('delivered_total')).toBe((delivered ?? 0) + 1);
    expect(await value('failed_total')).toBe((failed ?? 0) + 1);
    expect(await value('dead_total')).toBe(dead);
  });
});

describe('the key that seals secrets', () => {
  it('is changed without a receiver noticing', async () => {
    const { id } = await partner.endpoint(receiver.url);
    const before = String(office.ground.env.INTEGRATION_MASTER_KEY);
    const changed = {
      INTEGRATION_MASTER_KEY: randomBytes(32).toString('base64'),
      INTEGRATION_PREVIOUS_MASTER_KEYS: before,
    };
    const sealedBy = async () =>
      office.rows<{ master_key_id: string; sealed: Buffer }>(
        'select master_key_id, sealed from integration.webhook_secrets where endpoint_id = $1',
        [id],
      );
    const [old] = await sealedBy();
    const rotated = await office.startAnother(changed);
    await rotated.checks['masterKeys']?.();
    await rotated.jobs['resealSecrets']?.();
    const [fresh] = await sealedBy();
    expect(fresh?.master_key_id).not.toBe(old?.master_key_id);
    await queue(1);
    await rotated.jobs['sendWebhooks']?.();
    expect(receiver.received).toHaveLength(1);
    // And back again, or the other tests would find secrets that they can't open.
    const { INTEGRATION_MASTER_KEY: next } = changed;
    const back = await office.startAnother({ INTEGRATION_PREVIOUS_MASTER_KEYS: next });
    await back.jobs['resealSecrets']?.();
    await Promise.all([rotated.close(), back.close()]);
  });

  it('that is missing makes the domain not ready', async () => {
    await partner.endpoint(receiver.url);
    const other = randomBytes(32).toString('base64');
    const without = await office.startAnother({ INTEGRATION_MASTER_KEY: other });
    await expect(without.checks['masterKeys']?.()).rejects.toThrow(/were not given/);
    await without.close();
  });

  it('opens a secret at its own place alone', async () => {
    const mine = await partner.endpoint(receiver.url);
    const other = await aPartner(office);
    const theirs = await other.endpoint(receiver.url);
    await office.rows(
      `update integration.webhook_secrets set sealed = (
        select sealed from integration.webhook_secrets where endpoint_id = $1) where endpoint_id = $2`,
      [mine.id, theirs.id],
    );
    await queue(1, other);
    await office.send();
    expect(receiver.received).toEqual([]);
    expect(office.logged()).toMatch(/does not open there/);
  });
});

describe('settings', () => {
  const key = randomBytes(32).toString('base64');

  it('never let http and this machine through in production', () => {
    const env = { INTEGRATION_MASTER_KEY: key, WEBHOOK_ALLOW_LOCAL: 'true' };
    expect(() => readIntegrationSettings({ ...env, NODE_ENV: 'production' })).toThrow(
      /WEBHOOK_ALLOW_LOCAL/,
    );
    expect(readIntegrationSettings(env).WEBHOOK_ALLOW_LOCAL).toBe(true);
    expect(readIntegrationSettings({ INTEGRATION_MASTER_KEY: key }).WEBHOOK_ALLOW_LOCAL).toBe(
      false,
    );
  });

  it('need a key of 32 bytes', () => {
    expect(() => readIntegrationSettings({})).toThrow(/INTEGRATION_MASTER_KEY is missing/);
    expect(() => readIntegrationSettings({ INTEGRATION_MASTER_KEY: newId() })).toThrow(/secret/);
  });

  it('keep a strict process from this machine, whatever was allowed before', async () => {
    const { id } = await partner.endpoint(receiver.url);
    await queue(1);
    const strict = await office.startAnother({ WEBHOOK_ALLOW_LOCAL: 'false' });
    await strict.jobs['sendWebhooks']?.();
    await strict.close();
    expect(receiver.received).toEqual([]);
    const [delivery] = await partner.deliveries({ endpointId: id });
    expect(delivery?.attempts).toMatchObject([
      { status: null, problem: 'the address of the endpoint is not a public one' },
    ]);
  });
});
