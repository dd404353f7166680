import { setTimeout as pause } from 'node:timers/promises';
import WebSocket from 'ws';
import { changedStock, completedSale, endedSession } from './live-shop.ts';
import {
  connect,
  hear,
  open,
  orders,
  principals,
  seller,
  subscribed,
  tokens,
  tokenUntil,
  until,
} from './live-support.ts';

describe('a live subscription over WebSocket', () => {
  it('tells a sale with fields of other subgraphs, resolved with the own rights', async () => {
    const { url, bus, registry } = await open();
    const heard = hear(connect(url, tokens.seller), orders);
    await subscribed(registry, 1);
    const sale = completedSale();
    bus.say(sale);
    await until(() => heard.results.length === 1);
    expect(heard.results[0]).toEqual({
      data: {
        orderChanged: {
          eventId: sale.id,
          kind: 'COMPLETED',
          order: {
            id: sale.subject,
            receiptNumber: `R-${sale.subject.slice(-3)}`,
            seenBy: 'cashier',
          },
        },
      },
      extensions: { eventId: sale.id },
    });
  });

  it('tells events in their order, each once even when it is delivered again', async () => {
    const { url, bus, registry } = await open();
    const heard = hear(connect(url, tokens.seller), 'subscription { orderChanged { eventId } }');
    await subscribed(registry, 1);
    const sales = Array.from({ length: 30 }, () => completedSale());
    sales.forEach(bus.say);
    sales.slice(0, 10).forEach(bus.say);
    await until(() => heard.results.length >= 30);
    await pause(50);
    expect(
      heard.results.map(
        (result) => (result as { extensions: { eventId: string } }).extensions.eventId,
      ),
    ).toEqual(sales.map(({ id }) => id));
  });

  it('resolves an event once for all who ask the same with the same rights', async () => {
    const { url, bus, registry, asked } = await open();
    const heard = Array.from({ length: 20 }, () => hear(connect(url, tokens.seller), orders));
    const other = hear(connect(url, tokens.manager), orders);
    await subscribed(registry, 21);
    bus.say(completedSale());
    await until(() => [...heard, other].every(({ results }) => results.length === 1));
    expect(asked()).toBe(2);
    expect(other.results[0]).toMatchObject({
      data: { orderChanged: { order: { seenBy: 'manager' } } },
    });
  });

  it('is filtered by store, with arguments in variables', async () => {
    const { url, bus, registry } = await open();
    const mine = '01930000-0000-7000-8000-00000000aaaa';
    const heard = hear(
      connect(url, tokens.seller),
      'subscription ($store: ID) { orderChanged(storeId: $store) { eventId ...On } } fragment On on OrderChange { order { id } }',
      { variables: { store: mine } },
    );
    await subscribed(registry, 1);
    bus.say(completedSale());
    const here = completedSale({ storeId: mine });
    bus.say(here);
    await until(() => heard.results.length > 0);
    await pause(50);
    expect(heard.results).toHaveLength(1);
    expect(heard.results[0]).toMatchObject({ extensions: { eventId: here.id } });
  });

  it("never tells another tenant's events, nor what needs a right that is missing", async () => {
    const { url, bus, registry } = await open();
    const foreign = hear(connect(url, tokens.stranger), orders);
    const refused = hear(connect(url, tokens.seller), 'subscription { stockChanged { eventId } }');
    const kept = hear(
      connect(url, tokens.keeper),
      'subscription { stockChanged { onHand available variant { name } } }',
    );
    await until(() => refused.error() !== undefined);
    await subscribed(registry, 2);
    bus.say(completedSale());
    bus.say(changedStock());
    await until(() => kept.results.length === 1);
    expect(foreign.results).toEqual([]);
    expect(refused.error()).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(kept.results[0]).toMatchObject({
      data: { stockChanged: { onHand: '8', available: '8', variant: { name: 'Variant 7' } } },
    });
  });

  it('goes on after the last event that was heard, without a gap or a double', async () => {
    const { url, bus, registry } = await open();
    const sales = Array.from({ length: 5 }, () => completedSale());
    sales.forEach(bus.say);
    const heard = hear(connect(url, tokens.seller), orders, {
      extensions: { lastEventId: sales[1]?.id },
    });
    await subscribed(registry, 1);
    const next = completedSale();
    bus.say(next);
    await until(() => heard.results.length >= 4);
    await pause(50);
    expect(
      heard.results.map(
        (result) => (result as { extensions: { eventId: string } }).extensions.eventId,
      ),
    ).toEqual([...sales.slice(2), next].map(({ id }) => id));
  });

  it('says when the last event is no longer remembered', async () => {
    const { url } = await open();
    const heard = hear(connect(url, tokens.seller), orders, {
      extensions: { lastEventId: 'long ago' },
    });
    await until(() => heard.error() !== undefined);
    expect(heard.error()).toMatchObject([
      { extensions: { code: 'NOT_FOUND', reason: 'FORGOTTEN' } },
    ]);
  });

  it('ends when the access token expires, and when the session ends', async () => {
    const { url, bus, registry } = await open();
    const soon = tokenUntil(Date.now() / 1_000 + 1, 'soon');
    Object.assign(principals, { [soon]: seller });
    const expiring = hear(connect(url, soon), orders);
    const leaving = hear(connect(url, tokens.seller), orders);
    await subscribed(registry, 2);
    await until(() => expiring.error() !== undefined);
    expect(expiring.error()).toMatchObject([
      { extensions: { code: 'UNAUTHENTICATED', reason: 'TOKEN_EXPIRED' } },
    ]);
    expect(leaving.error()).toBeUndefined();
    bus.say(endedSession('01930000-0000-7000-8000-00000000bbbb'));
    await until(() => leaving.error() !== undefined);
    expect(leaving.error()).toMatchObject([{ extensions: { reason: 'SIGNED_OUT' } }]);
    await subscribed(registry, 0);
  });

  it('refuses what does not fit the schema, and what is no subscription', async () => {
    const { url } = await open();
    const client = connect(url, tokens.seller);
    const misfit = hear(client, 'subscription { orderChanged { colour } }');
    const query = hear(client, '{ order(id: 1) { id } }');
    await until(() => misfit.error() !== undefined && query.error() !== undefined);
    expect(misfit.error()).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
    expect(query.error()).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  it('closes the socket of someone who is not known', async () => {
    const { url } = await open();
    const socket = new WebSocket(url.replace('http', 'ws') + '/graphql', 'graphql-transport-ws');
    const code = new Promise((resolve) => socket.once('close', resolve));
    socket.once('open', () => {
      socket.send(
        JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer a.b.c' } }),
      );
    });
    expect(await code).toBe(4403);
  });

  it('holds a bounded number of subscriptions, in all and on one connection', async () => {
    const { url, registry } = await open({ subscribers: 3, perConnection: 2 });
    const client = connect(url, tokens.seller);
    const first = [hear(client, orders), hear(client, orders)];
    await subscribed(registry, 2);
    const third = hear(client, orders);
    await until(() => third.error() !== undefined);
    expect(third.error()).toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
    const other = connect(url, tokens.seller);
    hear(other, orders);
    await subscribed(registry, 3);
    const full = hear(other, orders);
    await until(() => full.error() !== undefined);
    expect(full.error()).toMatchObject([{ extensions: { reason: 'FULL' } }]);
    first.forEach(({ stop }) => {
      stop();
    });
    await subscribed(registry, 1);
  });
});
