import { Registry } from 'prom-client';
import { completedSale, fakeBus, liveShop } from './live-shop.ts';
import {
  connect,
  hear as hearText,
  oneStore,
  otherStore,
  subscribed,
  until,
} from './live-support.ts';
import { aKey, anOperation, livePartnersSupergraph, partnersDomain } from './partners-domain.ts';
import { startGateway } from './start-gateway.ts';

const told = anOperation('subscription Told { orderChanged { eventId } }');
const remembered = anOperation(
  'query Remembered($id: ID!) { orderChange(eventId: $id) { eventId } }',
);
const keys = {
  all: aKey('keyOfAll0001'),
  one: aKey('keyOfOne0001', { storeIds: [oneStore] }),
  other: aKey('keyOfOther01', { storeIds: [otherStore] }),
};
const tokens = {
  partner: keys.all.shown,
  partnerOfOne: keys.one.shown,
  partnerOfOther: keys.other.shown,
};

/** A gateway over the live shop that knows three keys of one partner. */
async function open() {
  const bus = fakeBus();
  const registry = new Registry();
  const domain = partnersDomain();
  domain.add(keys.all, keys.one, keys.other);
  domain.register(told, remembered);
  const gateway = await startGateway({
    supergraphSdl: livePartnersSupergraph.supergraphSdl,
    subgraphs: { ...liveShop().subgraphs, integration: domain.ask },
    listen: bus.listen,
    registry,
  });
  const asOne = { authorization: `Bearer ${tokens.partnerOfOne}` };
  const isLoaded = async () => (await gateway.ask(byId(remembered.id), asOne)).status !== 503;
  while (!(await isLoaded()));
  return { ...gateway, bus, registry };
}

const byId = (sha256Hash: string, variables = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash } },
  variables,
});

/** Subscribe by the id of the registered operation. */
function hear(client: Parameters<typeof hearText>[0], lastEventId?: string) {
  const persistedQuery = { version: 1, sha256Hash: told.id };
  const extensions = { persistedQuery, ...(lastEventId === undefined ? {} : { lastEventId }) };
  return hearText(client, String(told['body']), { extensions });
}
type Heard = ReturnType<typeof hear>;

function eventsOf({ results }: Heard): readonly unknown[] {
  return results.map(
    (result) => (result as { extensions: { eventId: string } }).extensions.eventId,
  );
}

describe('partners whose keys see different stores', () => {
  it('are each told what happens in their own, though they ask the same', async () => {
    const { url, bus, registry } = await open();
    const all = hear(connect(url, tokens.partner));
    const one = hear(connect(url, tokens.partnerOfOne));
    const other = hear(connect(url, tokens.partnerOfOther));
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
    const watching = hear(connect(url, tokens.partner));
    await subscribed(registry, 1);
    const first = completedSale({ storeId: oneStore });
    const hidden = completedSale({ storeId: otherStore });
    const shown = completedSale({ storeId: oneStore });
    for (const sale of [first, hidden, shown]) bus.say(sale);
    await until(() => watching.results.length === 3);
    const resumed = hear(connect(url, tokens.partnerOfOne), first.id);
    await until(() => resumed.results.length === 1);
    expect(eventsOf(resumed)).toEqual([shown.id]);
  });

  it('find no remembered event of another store', async () => {
    const { url, bus, registry, ask } = await open();
    hear(connect(url, tokens.partner));
    await subscribed(registry, 1);
    const sale = completedSale({ storeId: oneStore });
    bus.say(sale);
    const seenBy = async (token: string) => {
      const asked = byId(remembered.id, { id: sale.id });
      return (await ask(asked, { authorization: `Bearer ${token}` })).answer.data;
    };
    const event = { orderChange: { eventId: sale.id } };
    expect(await seenBy(tokens.partner)).toEqual(event);
    expect(await seenBy(tokens.partnerOfOne)).toEqual(event);
    expect(await seenBy(tokens.partnerOfOther)).toEqual({ orderChange: null });
  });
});
