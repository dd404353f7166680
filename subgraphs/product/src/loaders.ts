import DataLoader from 'dataloader';
import { isUuid } from '@novapos/kernel';
import type { Category, Product, Variant } from './domain/product.ts';
import type { ProductStores } from './store/product-stores.ts';

/** Rows of one tenant by id, read in one query for a whole request. */
export type ProductLoaders = {
  readonly product: DataLoader<string, Product | null>;
  readonly variant: DataLoader<string, Variant | null>;
  readonly variantsOf: DataLoader<string, readonly Variant[]>;
  readonly category: DataLoader<string, Category | null>;
  /** Forget what was read, after a change. */
  readonly clear: () => void;
};

/** The loaders of one request. */
export function productLoaders(stores: ProductStores, tenantId: string): ProductLoaders {
  const product = byId((ids) => stores.products.listByIds(tenantId, ids));
  const variant = byId((ids) => stores.variants.listByIds(tenantId, ids));
  const category = byId((ids) => stores.categories.listByIds(tenantId, ids));
  const variantsOf = new DataLoader<string, readonly Variant[]>(async (ids) => {
    const found = await stores.variants.listOfProducts(tenantId, ids);
    const byProduct = new Map<string, Variant[]>(ids.map((id) => [id, []]));
    for (const variant of found) byProduct.get(variant.productId)?.push(variant);
    return ids.map((id) => byProduct.get(id) ?? []);
  });
  const clear = () => {
    for (const loader of [product, variant, category, variantsOf]) loader.clearAll();
  };
  return { product, variant, variantsOf, category, clear };
}

function byId<Row extends { readonly id: string }>(
  list: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null, string> {
  return new DataLoader<string, Row | null, string>(
    async (ids) => {
      const known = ids.filter(isUuid);
      const rows = known.length === 0 ? [] : await list(known);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id.toLowerCase()) ?? null);
    },
    { cacheKeyFn: (id) => id.toLowerCase() },
  );
}
