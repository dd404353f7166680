import { completedSale } from './live-shop.ts';
import {
  connect,
  hear,
  oneStore,
  open,
  otherStore,
  subscribed,
  tokens,
  until,
} from './live-support.ts';

const told = 'subscription { orderChanged { eventId } }';
type Heard = ReturnType<typeof hear>;

function eventsOf({ results }: Heard): readonly unknown[] {
  return results.map(
    (result) => (result as { extensions: { eventId: string } }).extensions.eventId,
  );
}

describe('partners whose keys see different stores', () => {
  it('are each told what happens in their own, though they ask the same', async () => {
    const { url, bus, registry } = await open();
    const all = hear(connect(url, tokens.partner), told);
    const one = hear(connect(url, tokens.partnerOfOne), told);
    const other = hear(connect(url, tokens.partnerOfOther), told);
    await subscribed(registry, 3);
    const inOne = completedSale({ storeId: oneStore });
    const inOther = completedSale({ storeId: otherStore });
    const after = completedSale({ storeId: oneStore });
    for (const sale of [inOne, inOther, after]) bus.say(sale);
    await until(() => all.results.length === 3 && one.results.length === 2);
    await until(() => other.results.length === 1);
    expect(eventsOf(all)).toEqual([inOne.id, inOther.id, after.id]);
    expect(eventsOf(one)).toEqual([inOne.id, after.id]);
    expect(eventsOf(other)).toEqual([inOther.id]);
  });

  it('are not told either what they missed in others', async () => {
    const { url, bus, registry } = await open();
    const watching = hear(connect(url, tokens.partner), told);
    await subscribed(registry, 1);
    const first = completedSale({ storeId: oneStore });
    const hidden = completedSale({ storeId: otherStore });
    const shown = completedSale({ storeId: oneStore });
    for (const sale of [first, hidden, shown]) bus.say(sale);
    await until(() => watching.results.length === 3);
    const extensions = { lastEventId: first.id };
    const resumed = hear(connect(url, tokens.partnerOfOne), told, { extensions });
    await until(() => resumed.results.length === 1);
    expect(eventsOf(resumed)).toEqual([shown.id]);
  });

  it('find no remembered event of another store', async () => {
    const { url, bus, registry } = await open();
    hear(connect(url, tokens.partner), told);
    await subscribed(registry, 1);
    const sale = completedSale({ storeId: oneStore });
    bus.say(sale);
    const seenBy = async (token: string) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
        body: JSON.stringify({ query: `{ orderChange(eventId: "${sale.id}") { eventId } }` }),
      });
      return ((await response.json()) as { data: unknown }).data;
    };
    const event = { orderChange: { eventId: sale.id } };
    expect(await seenBy(tokens.partner)).toEqual(event);
    expect(await seenBy(tokens.partnerOfOne)).toEqual(event);
    expect(await seenBy(tokens.partnerOfOther)).toEqual({ orderChange: null });
  });
});
