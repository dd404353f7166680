import { addWebhooks, type IncomingWebhook, type Webhooks } from './webhooks.ts';
import { newServer } from './tests/examples.ts';

const opened: { close: () => Promise<unknown> }[] = [];
afterEach(() => Promise.all(opened.splice(0).map((app) => app.close())));

async function serving(webhooks: Webhooks) {
  const { app, listen } = newServer();
  app.post('/elsewhere', (request) => ({ body: request.body }));
  addWebhooks(app, webhooks);
  opened.push(app);
  return listen();
}

const path = '/webhooks/payments/:provider/:endpointId';

describe('a webhook from outside', () => {
  it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded', null])(
    'comes in byte by byte as it was sent, as %s',
    async (contentType) => {
      const heard: IncomingWebhook[] = [];
      const url = await serving({
        [path]: async (webhook) => {
          heard.push(webhook);
          return 200;
        },
      });
      const body = Buffer.from('{ "a":1 ,\n"b": "\u00fc" }\r\n');
      const answer = await fetch(`${url}/webhooks/payments/simulator/e-1?x=1`, {
        method: 'POST',
        body,
        headers: { 'x-signed': 's', ...(contentType && { 'content-type': contentType }) },
      });
      expect(answer.status).toBe(200);
      expect(await answer.text()).toBe('');
      expect(heard).toMatchObject([
        { parameters: { provider: 'simulator', endpointId: 'e-1' }, headers: { 'x-signed': 's' } },
      ]);
      expect(heard[0]?.body.equals(body)).toBe(true);
    },
  );

  it('may be empty', async () => {
    const url = await serving({ [path]: async ({ body }) => (body.length === 0 ? 400 : 200) });
    const answer = await fetch(`${url}/webhooks/payments/simulator/e-1`, { method: 'POST' });
    expect(answer.status).toBe(400);
  });

  it('of more than 64 KiB is not read', async () => {
    const heard: number[] = [];
    const url = await serving({
      [path]: async ({ body }) => {
        heard.push(body.length);
        return 200;
      },
    });
    const post = (bytes: number) =>
      fetch(`${url}/webhooks/payments/simulator/e-1`, {
        method: 'POST',
        body: Buffer.alloc(bytes, 'x'),
      });
    expect((await post(64 * 1024)).status).toBe(200);
    expect((await post(64 * 1024 + 1)).status).toBe(413);
    expect(heard).toEqual([64 * 1024]);
  });

  it('that can not be taken in now is asked for again, and nobody learns why', async () => {
    const url = await serving({
      [path]: async () => {
        throw new Error('the table payments is gone');
      },
    });
    const answer = await fetch(`${url}/webhooks/payments/simulator/e-1`, {
      method: 'POST',
      body: '{}',
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(await answer.text()).toBe('');
  });

  it('is posted, never fetched', async () => {
    const url = await serving({ [path]: async () => 200 });
    expect((await fetch(`${url}/webhooks/payments/simulator/e-1`)).status).toBe(404);
  });

  it('changes nothing of how other routes read their bodies', async () => {
    const url = await serving({ [path]: async () => 200 });
    const answer = await fetch(`${url}/elsewhere`, {
      method: 'POST',
      body: '{"a":1}',
      headers: { 'content-type': 'application/json' },
    });
    expect(await answer.json()).toEqual({ body: { a: 1 } });
  });
});
