import { tokenOf, type Graph } from './graph.ts';
import type { Ready } from '../../gateway/embedded/ready.ts';

/** A till that sells: which register it stands at, and what it may sell. */
export type Till = { readonly token: string; readonly sell: (sale: number) => Promise<void> };

const completeSale = `mutation BenchSale($input: CompleteSaleInput!) {
  completeSale(input: $input) {
    __typename
    ... on Order { id receiptNumber total { amountMinor } change { amountMinor } }
    ... on Refusal { code message }
  }
}`;

type Sold = { readonly __typename: string; readonly message?: string };

/** Open tills at the first shop's registers, as its manager gives them enough stock to sell. */
export async function openTills(
  graph: Graph,
  ready: Ready,
  count: number,
): Promise<readonly Till[]> {
  const [shop] = ready.tenants;
  if (!shop) throw new Error('there is no shop to sell in');
  const registers = shop.stores.flatMap((store) => store.registers);
  const cashier = shop.signIns.find(({ role }) => role === 'cashier');
  if (!cashier) throw new Error('the shop has no cashier');
  const { email, password } = cashier;
  const variantIds = await stockUp(graph, shop);
  const run = Date.now();
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const registerId = registers[index % registers.length]?.id ?? '';
      const token = await tokenOf(graph, { email, password, registerId });
      return {
        token,
        sell: (sale) => sellOne(graph, token, cartOf(variantIds, sale), `${run}-${index}-${sale}`),
      };
    }),
  );
}

async function sellOne(graph: Graph, token: string, lines: object[], key: string): Promise<void> {
  const input = {
    idempotencyKey: key,
    cart: { lines },
    tenders: [{ type: 'CASH', amountMinor: 10_000_000 }],
  };
  const { completeSale: sold } = await graph.ask<{ completeSale: Sold }>(
    completeSale,
    { input },
    token,
  );
  if (sold.__typename !== 'Order') throw new Error(`${sold.__typename}: ${sold.message ?? ''}`);
}

/** One to eight lines, four on average, spread over all articles. */
function cartOf(variantIds: readonly string[], sale: number): object[] {
  const count = 1 + ((sale * 5) % 8) - (sale % 8 === 3 ? 1 : 0);
  return Array.from({ length: Math.max(1, count) }, (_, index) => ({
    variantId: variantIds[(sale * 7 + index * 13) % variantIds.length],
    quantity: 1 + ((sale + index) % 3),
  }));
}

type Shop = Ready['tenants'][number];

/** A million of each of the shop's articles in each store; answers the articles' variants. */
async function stockUp(graph: Graph, shop: Shop): Promise<readonly string[]> {
  const manager = shop.signIns.find(({ role }) => role === 'manager');
  const token = await tokenOf(graph, {
    email: manager?.email ?? '',
    password: manager?.password ?? '',
  });
  const { products } = await graph.ask<{
    products: { edges: { node: { variants: { id: string }[] } }[] };
  }>(
    'query BenchProducts { products(first: 100) { edges { node { variants { id } } } } }',
    {},
    token,
  );
  const variantIds = products.edges.flatMap(({ node }) => node.variants.map(({ id }) => id));
  const { locations } = await graph.ask<{ locations: { edges: { node: { id: string } }[] } }>(
    'query BenchLocations { locations(first: 100) { edges { node { id } } } }',
    {},
    token,
  );
  for (const { node } of locations.edges) await receive(graph, token, node.id, variantIds);
  return variantIds;
}

async function receive(
  graph: Graph,
  token: string,
  locationId: string,
  variantIds: readonly string[],
) {
  await graph.ask(
    `mutation BenchReceive($input: ReceiveStockInput!) {
      receiveStock(input: $input) { __typename ... on Refusal { message } }
    }`,
    {
      input: {
        idempotencyKey: `bench-${locationId}-${Date.now()}`,
        locationId,
        lines: variantIds.map((variantId) => ({ variantId, quantity: 1_000_000 })),
      },
    },
    token,
  );
}
