import { newId } from '@novapos/chassis';
import fc from 'fast-check';
import { aShop, aWorld, openInventory, type Inventory, type Line } from './examples.ts';

const variants = 6;
const world = aWorld(variants);
const wide = aWorld(160);
let shop: Inventory;

beforeAll(async () => {
  shop = await openInventory([world, wide]);
});
afterAll(() => shop.close());

const lines = fc
  .uniqueArray(
    fc.record({
      variant: fc.nat(variants - 1),
      quantity: fc.integer({ min: 1, max: 4 }),
    }),
    { minLength: 1, maxLength: variants, selector: ({ variant }) => variant },
  )
  // Unsorted on purpose: carts are rung up in any order.
  .map((picked): readonly Line[] =>
    picked.map(({ variant, quantity }) => ({
      variantId: world.variantIds[variant] ?? '',
      quantity,
    })),
  );
const deed = fc.record({
  kind: fc.constantFrom('sell', 'hold', 'abandon', 'void', 'receive', 'adjust', 'unheld', 'sweep'),
  lines,
  isNegative: fc.boolean(),
});

type Shop = Awaited<ReturnType<typeof aShop>>;
type Deed = {
  readonly kind: string;
  readonly lines: readonly Line[];
  readonly isNegative: boolean;
};

async function act(does: Shop, { kind, lines: cart, isNegative }: Deed): Promise<void> {
  const orderId = newId();
  const sold = async () => {
    const { __typename } = await does.reserve(orderId, cart);
    if (__typename === 'StockReserved') await does.consume(orderId, cart);
  };
  const signed = cart.map(({ variantId, quantity }) => ({
    variantId,
    quantity: isNegative ? -Number(quantity) : quantity,
  }));
  const deeds: Readonly<Record<string, () => Promise<unknown>>> = {
    sell: sold,
    hold: () => does.reserve(orderId, cart),
    abandon: () => does.reserve(orderId, cart).then(() => does.release(orderId)),
    void: () => sold().then(() => does.restock(orderId)),
    receive: () => does.receive(does.locationId, cart),
    adjust: () => does.adjust(does.locationId, signed),
    unheld: () => does.consume(orderId, cart),
    sweep: async () => shop.running.jobs['expireReservations']?.(),
  };
  await deeds[kind]?.();
}

/** Levels whose figures disagree with the ledger or with what orders hold. */
const disagreements = `
  select level.variant_id from stock_levels level
  left join lateral (
    select coalesce(sum(quantity), 0) as moved, count(*) as movements,
      (array_agg(on_hand_after order by sequence desc))[1] as last,
      count(*) filter (where on_hand_after <> running) as torn
    from (select *, sum(quantity) over (order by sequence) as running from movements m
      where m.location_id = level.location_id and m.variant_id = level.variant_id) m
  ) ledger on true
  left join lateral (
    select coalesce(sum(line.quantity), 0) as held
    from reservations r, unnest(r.variant_ids, r.quantities) as line (variant_id, quantity)
    where r.state = 'HELD' and r.location_id = level.location_id
      and line.variant_id = level.variant_id
  ) holds on true
  where level.on_hand <> ledger.moved or level.sequence <> ledger.movements
    or level.on_hand <> coalesce(ledger.last, 0) or ledger.torn > 0 or level.reserved <> holds.held`;

const deadlocks = async () => {
  // The server counts them with a delay of up to a second.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  const query = 'select deadlocks::int from pg_stat_database where datname = current_database()';
  const [row] = await shop.rows<{ deadlocks: number }>(query);
  return row?.deadlocks;
};

describe('the ledger', () => {
  it('adds up to what is on hand, whatever happens at once, and nobody waits in a circle', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(deed, { minLength: 8, maxLength: 40 }), async (deeds) => {
        await shop.rows('truncate locations, stock_levels, movements, reservations');
        const does = await aShop(shop, world, { stocked: 20 });
        await Promise.all(deeds.map((each) => act(does, each)));
        expect(await shop.rows(disagreements)).toEqual([]);

        shop.pass(1000);
        await act(does, { kind: 'sweep', lines: [], isNegative: false });
        expect(await shop.rows('select from stock_levels where reserved <> 0')).toEqual([]);
        expect(await shop.rows(disagreements)).toEqual([]);
      }),
      { numRuns: 15 },
    );
    expect(await deadlocks()).toBe(0);
  }, 120_000);

  it('stays whole under big carts and deliveries in opposite orders', async () => {
    const does = await aShop(shop, wide, { stocked: 0 });
    const inOrder = wide.variantIds.map((variantId) => ({ variantId, quantity: 1 }));
    const reversed = inOrder.toReversed();
    // No level is there yet, so any of these may be the one that makes it.
    const deeds = Array.from({ length: 5 }, () => [
      does.receive(does.locationId, inOrder),
      does.receive(does.locationId, reversed),
      does.consume(newId(), reversed),
      does.consume(newId(), inOrder),
    ]);
    await Promise.all(deeds.flat());
    expect(await shop.rows(disagreements)).toEqual([]);
    expect(await does.stockOf(wide.variantIds[0] ?? '')).toBe('0/0');
    expect(await deadlocks()).toBe(0);
  }, 60_000);
});
