import { setTimeout as pause } from 'node:timers/promises';
import type { Registry } from 'prom-client';
import { closeAtTheEnd } from './closing.ts';
import { completedSale } from './live-shop.ts';
import { open, orders, subscribed, tokens, until } from './live-support.ts';

async function reading(response: Response) {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const done = (async () => {
    for (;;) {
      const chunk = await reader?.read().catch(() => undefined);
      if (!chunk || chunk.done) return;
      text += chunk.value;
    }
  })();
  closeAtTheEnd(async () => {
    await reader?.cancel();
  });
  return { text: () => text, done };
}

const told = 'subscription { orderChanged { eventId } }';

function streamed(url: string, accept: string, headers: Record<string, string> = {}, query = told) {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept,
      authorization: `Bearer ${tokens.seller}`,
      ...headers,
    },
    body: JSON.stringify({ query }),
  });
}

describe('a live subscription over HTTP', () => {
  it('comes as server-sent events with ids, and goes on after Last-Event-ID', async () => {
    const { url, bus, registry } = await open();
    const first = completedSale();
    const response = await streamed(url, 'text/event-stream');
    expect(response.headers.get('content-type')).toContain('text/event-stream');
    const stream = await reading(response);
    await subscribed(registry, 1);
    bus.say(first);
    await until(() => stream.text().includes('\n\n'));
    const json = JSON.stringify({
      data: { orderChanged: { eventId: first.id } },
      extensions: { eventId: first.id },
    });
    expect(stream.text()).toBe(`id: ${first.id}\nevent: next\ndata: ${json}\n\n`);
    const second = completedSale();
    bus.say(second);
    const resumed = await reading(
      await streamed(url, 'text/event-stream', { 'last-event-id': first.id }),
    );
    await until(() => resumed.text().includes(second.id));
    expect(resumed.text()).not.toContain(`id: ${first.id}`);
  });

  it('comes as parts of a multipart answer, and ends with the reason', async () => {
    const { url, bus, registry, stop } = await open();
    const response = await streamed(
      url,
      'multipart/mixed;boundary="graphql";subscriptionSpec=1.0,application/json',
    );
    expect(response.headers.get('content-type')).toContain('multipart/mixed');
    const stream = await reading(response);
    await subscribed(registry, 1);
    const sale = completedSale();
    bus.say(sale);
    await until(() => stream.text().includes(sale.id));
    expect(stream.text()).toContain(
      '\r\n--graphql\r\ncontent-type: application/json; charset=utf-8\r\n\r\n{"payload":{"data"',
    );
    await stop();
    await stream.done;
    expect(stream.text()).toContain('"reason":"RESTARTING"');
    expect(stream.text()).toContain(`"lastEventId":"${sale.id}"`);
    expect(stream.text()).toMatch(/--graphql--\r\n$/);
  });

  it('tells how to ask when it is asked as if it were a query', async () => {
    const { ask } = await open();
    const { status, answer } = await ask(
      { query: orders },
      { authorization: `Bearer ${tokens.seller}` },
    );
    expect(status).toBe(400);
    expect(answer.errors?.[0]?.message).toContain('text/event-stream');
    expect(answer.errors?.[0]?.extensions['requestId']).toEqual(expect.any(String));
  });

  it('refuses who is not known, and who lacks the right, before it begins', async () => {
    const { url } = await open();
    const unknown = await streamed(url, 'text/event-stream', { authorization: 'Bearer a.b.c' });
    expect(unknown.status).toBe(401);
    const lacking = await streamed(url, 'text/event-stream', {
      authorization: `Bearer ${tokens.keeper}`,
    });
    expect(lacking.status).toBe(403);
  });

  it('ends the stream of a reader that does not read, and tells it where it was', async () => {
    const { url, bus, registry } = await open({ waiting: 200 });
    const long = Array.from({ length: 14 }, (_, at) => `${'field'.repeat(100)}${at}: eventId`);
    const query = `subscription { orderChanged { ${long.join(' ')} } }`;
    const response = await streamed(url, 'text/event-stream', {}, query);
    await subscribed(registry, 1);
    for (let said = 0; said < 40_000 && !(await gone(registry)); said += 100) {
      for (let batch = 0; batch < 100; batch += 1) bus.say(completedSale());
      await pause(1);
    }
    const stream = await reading(response);
    await stream.done;
    expect(stream.text()).toContain('"reason":"TOO_SLOW"');
    expect(stream.text()).toMatch(/"lastEventId":"[0-9a-f-]{36}"/);
  });
});

async function gone(registry: Registry): Promise<boolean> {
  return (await registry.metrics()).includes('novapos_gateway_subscribers_dropped_total 1');
}

describe('an event that is remembered', () => {
  it('can be asked for again, by its own tenant alone', async () => {
    const { ask, bus } = await open();
    const sale = completedSale();
    bus.say(sale);
    const query = `{ orderChange(eventId: "${sale.id}") { kind order { receiptNumber } } stockChange(eventId: "${sale.id}") { eventId } }`;
    const mine = await ask(
      { query: query.replace(/ stockChange.*$/, ' }') },
      { authorization: `Bearer ${tokens.seller}` },
    );
    expect(mine.answer.data).toMatchObject({ orderChange: { kind: 'COMPLETED' } });
    const foreign = await ask(
      { query: query.replace(/ stockChange.*$/, ' }') },
      { authorization: `Bearer ${tokens.stranger}` },
    );
    expect(foreign.answer.data).toEqual({ orderChange: null });
  });
});
