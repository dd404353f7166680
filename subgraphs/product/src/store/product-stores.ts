import { catalogueChangesStore } from './catalogue-changes-store.ts';
import { categoriesStore } from './categories-store.ts';
import { changesStore } from './changes-store.ts';
import { imagesStore } from './images-store.ts';
import { masksStore } from './masks-store.ts';
import type { ProductDatabase } from './product-database.ts';
import { productsStore } from './products-store.ts';
import { saleStore } from './sale-store.ts';
import { searchStore } from './search-store.ts';
import { variantsStore } from './variants-store.ts';

/** All that is read of the catalogue. */
export type ProductStores = ReturnType<typeof productStores>;

/** The stores over one database. */
export function productStores(database: ProductDatabase) {
  return {
    products: productsStore(database),
    variants: variantsStore(database),
    categories: categoriesStore(database),
    changes: changesStore(database),
    catalogueChanges: catalogueChangesStore(database),
    images: imagesStore(database),
    masks: masksStore(database),
    forSale: saleStore(database),
    search: searchStore(database),
  };
}
