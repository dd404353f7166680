import { mkdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { checkDigit } from '@novapos/kernel';
import { circumstances, percentiles } from './figures.ts';
import { graphAt, tokenOf, type Graph } from './graph.ts';
import { startProduct } from './started-product.ts';

const words = [
  'Choc',
  'Milk',
  'Organic',
  'Dark',
  'Roast',
  'Honey',
  'Lemon',
  'Green',
  'Tea',
  'Rice',
  'Oat',
];
const kinds = [
  'biscuits',
  'drink',
  'pasta',
  'soap',
  'cereal',
  'sauce',
  'crisps',
  'juice',
  'bread',
  'beans',
];
const batch = 500;

/** Barcode look-up and search over many products, as a till sees them through the gateway. */
export async function benchLookup(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      products: { type: 'string', default: '200000' },
      lookups: { type: 'string', default: '5000' },
      searches: { type: 'string', default: '1000' },
      callers: { type: 'string', default: '4' },
    },
  });
  const products = Number(values.products);
  const callers = Number(values.callers);
  const data = `.novapos/bench-lookup-${products}`;
  await mkdir(data, { recursive: true });
  const product = await startProduct({ data, seed: 'small' });
  const graph = graphAt(product.ready.graphql, callers);
  try {
    const manager = product.ready.tenants[0]?.signIns.find(({ role }) => role === 'manager');
    const { email = '', password = '' } = manager ?? {};
    const token = await tokenOf(graph, { email, password });
    await fillCatalogue(graph, token, products);
    const lookup = (index: number) => lookUp(graph, token, barcodeOf((index * 7919) % products));
    const find = (index: number) => search(graph, token, textOf(index, products));
    await measured(callers, 200, lookup);
    await measured(callers, 50, find);
    return {
      ...circumstances(),
      products,
      callers,
      lookups: percentiles(await measured(callers, Number(values.lookups), lookup)),
      searches: percentiles(await measured(callers, Number(values.searches), find)),
      residentMib: product.residentMib(),
    };
  } finally {
    await graph.close();
    await product.stop();
  }
}

async function measured(
  callers: number,
  count: number,
  run: (index: number) => Promise<void>,
): Promise<readonly number[]> {
  const durations: number[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: callers }, async () => {
      while (next < count) {
        const index = next++;
        const startedAt = performance.now();
        await run(index);
        durations.push(performance.now() - startedAt);
      }
    }),
  );
  return durations;
}

async function fillCatalogue(graph: Graph, token: string, products: number): Promise<void> {
  for (let from = 0; from < products; from += batch) {
    const rows = Array.from({ length: Math.min(batch, products - from) }, (_, index) =>
      rowOf(from + index),
    );
    const input = { idempotencyKey: `bench-catalogue-${from}`, rows };
    const { importProducts } = await graph.ask<{ importProducts: { message?: string } }>(
      `mutation BenchImport($input: ImportProductsInput!) {
        importProducts(input: $input) { __typename ... on Refusal { message } }
      }`,
      { input },
      token,
    );
    if (importProducts.message) throw new Error(importProducts.message);
    if (from % 20_000 === 0) process.stderr.write(`products: ${from + rows.length}/${products}\n`);
  }
}

function rowOf(index: number) {
  return {
    sku: `B-${String(index).padStart(7, '0')}`,
    name: nameOf(index),
    barcodes: [barcodeOf(index)],
    priceMinor: 99 + (index % 2500),
    category: `Shelf ${index % 40}`,
  };
}

function nameOf(index: number): string {
  const pick = (list: readonly string[], step: number) =>
    list[Math.floor(index / step) % list.length] ?? '';
  return `${pick(words, 1)} ${pick(words, 11)} ${pick(kinds, 121)} no. ${index}`;
}

function barcodeOf(index: number): string {
  const digits = `9524${String(index).padStart(8, '0')}`;
  return `${digits}${checkDigit(digits)}`;
}

/** What people type: the beginning of words, a word with a slip, a number. */
function textOf(index: number, products: number): string {
  const name = nameOf((index * 7919) % products).split(' ');
  switch (index % 4) {
    case 0:
      return `${(name[0] ?? '').slice(0, 3)} ${name[2] ?? ''}`;
    case 1:
      return (name[2] ?? '').replace(/(.)(.)/, '$2$1');
    case 2:
      return `${name[0] ?? ''} ${name.at(-1) ?? ''}`;
    default:
      return `B-${String((index * 31) % products)
        .padStart(7, '0')
        .slice(0, 5)}`;
  }
}

async function lookUp(graph: Graph, token: string, barcode: string): Promise<void> {
  const { variantByBarcode } = await graph.ask<{ variantByBarcode: { __typename: string } }>(
    `query BenchLookUp($barcode: String!) {
      variantByBarcode(barcode: $barcode) {
        __typename
        ... on BarcodeMatch { quantity variant { id sku name price { amountMinor currency } } }
      }
    }`,
    { barcode },
    token,
  );
  if (variantByBarcode.__typename !== 'BarcodeMatch')
    throw new Error(`nothing found by ${barcode}`);
}

async function search(graph: Graph, token: string, text: string): Promise<void> {
  await graph.ask(
    `query BenchSearch($text: String!) {
      searchVariants(text: $text, first: 20) { edges { node { id sku name price { amountMinor } } } }
    }`,
    { text },
    token,
  );
}
