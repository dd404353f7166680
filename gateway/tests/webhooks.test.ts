import { addWebhooks, createServer, type IncomingWebhook } from '@novapos/chassis';
import { Registry } from 'prom-client';
import { remoteWebhooks } from '../src/remote-webhooks.ts';
import { closeAtTheEnd } from './closing.ts';
import { quiet } from './examples.ts';
import { startGateway } from './start-gateway.ts';

const path = '/webhooks/payments/:provider/:endpointId';
const body = '{ "id":"evt-1",  "type":"charge.captured" }';

/** A payment process that takes in webhooks and answers so. */
async function paymentProcess(answer: 200 | 401 | 404) {
  const heard: IncomingWebhook[] = [];
  const { app } = createServer({
    name: 'payment',
    log: quiet,
    registry: new Registry(),
    checks: {},
  });
  addWebhooks(app, {
    [path]: async (webhook) => {
      heard.push(webhook);
      return answer;
    },
  });
  closeAtTheEnd(() => app.close());
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const urls = [['payment', `${origin}/graphql`]] as const;
  return { heard, close: () => app.close(), webhooks: remoteWebhooks(urls, { timeoutMs: 500 }) };
}

async function post(origin: string, headers: Readonly<Record<string, string>> = {}) {
  return fetch(`${origin}/webhooks/payments/simulator/e%2F1`, { method: 'POST', body, headers });
}

describe('a webhook of a card provider', () => {
  it('is handed on to payment in this process, as it came', async () => {
    const heard: IncomingWebhook[] = [];
    const { url } = await startGateway({
      webhooks: {
        [path]: async (webhook) => {
          heard.push(webhook);
          return 401;
        },
      },
    });
    const answer = await post(url, { 'simulator-signature': 'v1=ab' });
    expect(answer.status).toBe(401);
    expect(await answer.text()).toBe('');
    expect(heard[0]?.body.toString()).toBe(body);
    expect(heard[0]?.headers).toMatchObject({ 'simulator-signature': 'v1=ab' });
  });

  it.each([200, 401, 404] as const)(
    'is handed on to the process of payment: %s',
    async (status) => {
      const { heard, webhooks } = await paymentProcess(status);
      const { url } = await startGateway({ webhooks });
      const answer = await post(url, {
        'simulator-signature': 'v1=ab',
        authorization: 'Bearer of-somebody',
        cookie: 'a=b',
        'x-forwarded-for': '192.0.2.1',
      });
      expect(answer.status).toBe(status);
      const [webhook] = heard;
      expect(webhook?.body.toString()).toBe(body);
      expect(webhook?.parameters).toEqual({ provider: 'simulator', endpointId: 'e/1' });
      expect(webhook?.headers['simulator-signature']).toBe('v1=ab');
      expect(webhook?.requestId).toBe(answer.headers.get('x-request-id'));
      for (const name of ['authorization', 'cookie', 'x-forwarded-for'])
        expect(webhook?.headers).not.toHaveProperty(name);
    },
  );

  it('is asked for again while payment is away', async () => {
    const { close, webhooks } = await paymentProcess(200);
    await close();
    const { url } = await startGateway({ webhooks });
    const answer = await post(url);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.text()).toBe('');
  });
});
