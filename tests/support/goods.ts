import { randomUUID } from 'node:crypto';
import type { Person, Shop } from './shop.ts';

/** An article that a test made for itself. */
export type Article = {
  readonly productId: string;
  readonly variantId: string;
  readonly sku: string;
  readonly name: string;
};

type ArticleOptions = {
  readonly stock: number;
  readonly priceMinor?: number;
  readonly taxCategory?: string;
  readonly quantityDecimals?: number;
};

type Created = {
  readonly createProduct: { readonly id: string; readonly variants: readonly { id: string }[] };
};

/** Create an article of 10.00 without tax, and receive so many of it at the shop's first store. */
export async function newArticle(shop: Shop, options: ArticleOptions): Promise<Article> {
  const { stock, priceMinor = 1_000, taxCategory = 'TAX_FREE', quantityDecimals = 0 } = options;
  const manager = await shop.as('manager');
  const sku = `J-${randomUUID().slice(0, 13).toUpperCase()}`;
  const name = `Journey bread ${sku}`;
  const variants = [{ sku, priceMinor, quantityDecimals }];
  const input = { idempotencyKey: sku, name, taxCategory, variants };
  const { data, text } = await manager.ask<Created>(createProduct, { input });
  const variantId = data?.createProduct.variants[0]?.id;
  if (!data || variantId === undefined) throw new Error(`no article was created: ${text}`);
  if (stock > 0) await receive(shop, variantId, stock);
  return { productId: data.createProduct.id, variantId, sku, name };
}

/** Receive goods at the shop's first store. */
export async function receive(shop: Shop, variantId: string, quantity: number): Promise<void> {
  const inventory = await shop.as('inventory');
  const locationId = await locationOf(shop);
  const lines = [{ variantId, quantity: String(quantity) }];
  const input = { idempotencyKey: randomUUID(), locationId, lines };
  const { data, text } = await inventory.ask<{ receiveStock: { __typename: string } }>(
    receiveStock,
    { input },
  );
  if (data?.receiveStock.__typename !== 'StockMoved') throw new Error(`not received: ${text}`);
}

/** The location that the shop's first store sells from. */
export async function locationOf(shop: Shop): Promise<string> {
  const manager = await shop.as('manager');
  const { data, text } = await manager.ask<{
    locations: { edges: { node: { id: string; isDefault: boolean } }[] };
  }>(locations, { storeId: shop.storeId });
  const found = data?.locations.edges.find(({ node }) => node.isDefault)?.node.id;
  if (found === undefined) throw new Error(`the store has no location: ${text}`);
  return found;
}

/** How much of an article lies in the asker's store. */
export async function stockOf({ ask }: Person, sku: string) {
  const { data, text } = await ask<{ variantBySku: { stock: Stock } | null }>(stock, { sku });
  if (!data?.variantBySku) throw new Error(`no stock of ${sku}: ${text}`);
  return data.variantBySku.stock;
}

/** Quantities as the graph tells them. */
export type Stock = {
  readonly onHand: string;
  readonly reserved: string;
  readonly available: string;
};

const stock = `query Stock($sku: String!) {
  variantBySku(sku: $sku) { stock { onHand reserved available } }
}`;
const locations = `query Locations($storeId: ID!) {
  locations(storeId: $storeId, first: 100) { edges { node { id isDefault } } }
}`;
const receiveStock = `mutation Receive($input: ReceiveStockInput!) {
  receiveStock(input: $input) { __typename ... on Refusal { message } }
}`;
const createProduct = `mutation Create($input: CreateProductInput!) {
  createProduct(input: $input) {
    ... on Product { id variants { id } }
    ... on Refusal { message }
  }
}`;
