import { connectionOf, moneyResolvers, pageOf, scalars } from '@novapos/chassis';
import { isUuid, money } from '@novapos/kernel';
import { z } from 'zod';
import { imagePath } from '../domain/picture.ts';
import { fullName, skuKey } from '../domain/product.ts';
import type { CategoryKey } from '../store/categories-store.ts';
import type { ChangeKey } from '../store/changes-store.ts';
import type { ProductKey } from '../store/products-store.ts';
import { catalogueChanges } from './catalogue-changes.ts';
import { keyText } from './key-text.ts';
import { mutations } from './mutations.ts';
import { searchVariants } from './search-variants.ts';
import type { Resolvers } from './types.generated.ts';
import { variantByBarcode } from './variant-by-barcode.ts';
import { variantsForSale } from './variants-for-sale.ts';

const productKey: z.ZodType<ProductKey> = z.tuple([keyText, z.uuid()]);
const categoryKey: z.ZodType<CategoryKey> = z.tuple([keyText]);
const changeKey: z.ZodType<ChangeKey> = z.tuple([z.iso.datetime(), z.uuid()]);

/** Resolvers by type and field. */
export const resolvers: Resolvers = {
  ...scalars,
  ...moneyResolvers,
  Query: {
    product: (_parent, { id }, { loaders }) => loaders.product.load(id),
    variant: (_parent, { id }, { loaders }) => loaders.variant.load(id),
    variantBySku: (_parent, { sku }, { stores, tenantId }) =>
      sku.includes('\0') ? null : stores.variants.findBySku(tenantId, skuKey(sku)),
    async products(_parent, { categoryId, includeRetired, ...paging }, { stores, tenantId }) {
      const page = pageOf(paging, productKey);
      if (categoryId != null && !isUuid(categoryId)) return connectionOf([], page, () => []);
      const filter = { categoryId: categoryId ?? null, includeRetired };
      const rows = await stores.products.list(tenantId, filter, page);
      return connectionOf(rows, page, ({ nameKey, id }) => [nameKey, id]);
    },
    async categories(_parent, paging, { stores, tenantId }) {
      const page = pageOf(paging, categoryKey);
      const rows = await stores.categories.list(tenantId, page);
      return connectionOf(rows, page, ({ nameKey }) => [nameKey]);
    },
    barcodeMasks: async (_parent, _args, { stores, tenantId }) =>
      (await stores.masks.list(tenantId)).map(({ mask }) => ({ __typename: 'BarcodeMask', mask })),
    catalogueChanges,
    searchVariants,
    variantByBarcode,
    variantsForSale,
  },
  Mutation: mutations,
  Product: {
    __resolveReference: ({ id }, { loaders }) => loaders.product.load(id),
    category: ({ categoryId }, _args, { loaders }) =>
      categoryId === null ? null : loaders.category.load(categoryId),
    variants: ({ id }, _args, { loaders }) => loaders.variantsOf.load(id),
    isActive: ({ retiredAt }) => retiredAt === null,
    imagePath: ({ imageName }, _args, { tenantId }) => imagePath(tenantId, imageName),
    async changes({ id }, paging, { stores, tenantId }) {
      const page = pageOf(paging, changeKey);
      const rows = await stores.changes.list(tenantId, id, page);
      return connectionOf(rows, page, (row) => [row.changedAt.toISOString(), row.id]);
    },
  },
  Variant: {
    __resolveReference: ({ id }, { loaders }) => loaders.variant.load(id),
    async product({ productId }, _args, { loaders }) {
      const product = await loaders.product.load(productId);
      if (!product) throw new Error(`the product ${productId} of a variant is not there`);
      return product;
    },
    name: ({ productName, label }) => fullName(productName, label),
    price: async ({ priceMinor }, _args, { currency }) => money(priceMinor, await currency()),
  },
  Category: {
    __resolveReference: ({ id }, { loaders }) => loaders.category.load(id),
  },
};
