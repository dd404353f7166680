import { whileRunning } from '@novapos/chassis/testing';
import fc from 'fast-check';
import { aTill, comparable, soldNow } from './catalogue-copy.ts';
import { changing, firstOf } from './change-catalogue.ts';
import { ean13, key, variantInput } from './examples.ts';
import { aConnection, type Held } from './held-transactions.ts';
import { startProduct, type StartedProduct } from './start-product.ts';

/** What a held transaction may do to one of the products and categories that there are. */
type Act = 'price' | 'rename' | 'respell' | 'shelve' | 'code' | 'uncode' | 'retire' | 'reinstate';
type Step = {
  readonly act: Act;
  readonly target: number;
  readonly value: number;
  readonly waitMs: number;
};
type Script = readonly { readonly steps: readonly Step[]; readonly end: 'commit' | 'rollback' }[];

const acts: readonly Act[] = [
  ...['price', 'rename', 'respell', 'shelve', 'code', 'uncode', 'retire', 'reinstate'],
] as Act[];
const step = fc.record({
  act: fc.constantFrom(...acts),
  target: fc.nat(5),
  value: fc.nat(1_000_000),
  waitMs: fc.nat(8),
});
const script: fc.Arbitrary<Script> = fc.array(
  fc.record({
    steps: fc.array(step, { minLength: 1, maxLength: 4 }),
    end: fc.constantFrom('commit', 'commit', 'commit', 'rollback'),
  }),
  { minLength: 4, maxLength: 8 },
);

let shop: StartedProduct;
const products: { readonly id: string; readonly variantId: string }[] = [];
const categories: string[] = [];
beforeAll(async () => {
  shop = await startProduct();
  for (const name of ['Dairy', 'Bread', 'Tea']) {
    categories.push((await change('createCategory', { idempotencyKey: key(), name })).id);
  }
  for (let index = 0; index < 6; index += 1) {
    const variants = [variantInput({ barcodes: [ean13()] }), variantInput()];
    const product = await create({ variants, categoryId: categories[index % 3] });
    products.push({ id: product.id, variantId: firstOf(product).id });
  }
});
afterAll(() => shop.stop());

const { change, create } = changing(() => shop);

it('whatever is changed at once, tills that keep reading end with what is sold', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(script, { minLength: 3, maxLength: 4 }), async (scripts) => {
      const connections = await Promise.all(scripts.map(() => aConnection(shop)));
      const tills = [aTill(shop), aTill(shop)] as const;
      await tills[0].catchUp();
      const held = scripts.map((transactions, index) => async () => {
        for (const transaction of transactions) await held1(connections[index], transaction);
      });
      await whileRunning(
        [...held, () => byHand(3)],
        [() => tills[0].readPage(2), () => tills[1].readPage(1)],
      );
      await Promise.all(connections.map((connection) => connection.close()));

      const sold = await soldNow(shop);
      for (const till of tills) {
        await till.catchUp();
        expect(comparable(till.items)).toEqual(sold);
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 180_000);

type Connection = Awaited<ReturnType<typeof aConnection>>;

// Transactions that wait for each other in a circle are broken by PostgreSQL: nothing of that one stays.
async function held1(connection: Connection | undefined, { steps, end }: Script[number]) {
  if (!connection) throw new Error('a script has no connection');
  const transaction = await connection.begin();
  try {
    for (const one of steps) {
      await run(transaction, one);
      await new Promise((resolve) => setTimeout(resolve, one.waitMs));
    }
    await transaction.end(end);
  } catch (error) {
    await transaction.end('rollback');
    if (!['40P01', '23505'].includes((error as { code?: string }).code ?? '')) throw error;
  }
}

// Of a category the key of its name stays, as when only its case is another: the weakest lock that there is.
const statements: Readonly<Record<Act, string>> = {
  price: 'update variants set price_minor = $2 where id = $1',
  rename: `update products set name = 'Name ' || $2::int where id = $1`,
  respell: `update categories set name = 'Shelf ' || $2::int where id = $1`,
  shelve: 'update products set category_id = $2 where id = $1',
  code: `insert into barcodes (tenant_id, code_key, code, variant_id, position)
    values (current_setting('app.tenant_id')::uuid, 'C' || $2::int, 'C' || $2::int, $1, $2::int)
    on conflict do nothing`,
  uncode: 'delete from barcodes where variant_id = $1',
  retire: 'update products set retired_at = now() where id = $1',
  reinstate: 'update products set retired_at = null where id = $1',
};
const ofVariants: readonly Act[] = ['price', 'code', 'uncode'];
const alone: readonly Act[] = ['uncode', 'retire', 'reinstate'];

async function run(transaction: Held, { act, target, value }: Step): Promise<void> {
  const product = products[target];
  const row = ofVariants.includes(act) ? product?.variantId : product?.id;
  const id = act === 'respell' ? categories[target % 3] : row;
  const given = act === 'shelve' ? categories[value % 3] : value;
  await transaction.run(statements[act], alone.includes(act) ? [id] : [id, given]);
}

async function byHand(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const made = await create({ categoryId: categories[time % 3] });
    await change('changeVariant', { id: firstOf(made).id, priceMinor: time });
    await change('changeCategory', { id: categories[time % 3], name: `Hand ${key()}` });
    await change('retireProduct', { id: made.id });
  }
}
