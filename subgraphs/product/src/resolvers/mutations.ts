import { addVariant, type AddedVariant } from '../operations/add-variant.ts';
import { changeProduct } from '../operations/change-product.ts';
import { changeVariant } from '../operations/change-variant.ts';
import { createProduct, type NewProduct } from '../operations/create-product.ts';
import { importProducts, type ImportInput } from '../operations/import-products.ts';
import { changeCategory, createCategory } from '../operations/keep-categories.ts';
import { reinstateProduct, retireProduct } from '../operations/retire-product.ts';
import { removeProductImage, setProductImage } from '../operations/set-product-image.ts';
import { setBarcodeMasks } from '../operations/set-barcode-masks.ts';
import type { ProductContext } from '../context.ts';
import { present, presentRefusal } from './present-refusal.ts';
import type { MutationResolvers } from './types.generated.ts';

// What was read before a change is stale after it.
function fresh({ loaders }: ProductContext) {
  loaders.clear();
  return {
    product: (id: string) => loaders.product.load(id),
    variant: (id: string) => loaders.variant.load(id),
    category: (id: string) => loaders.category.load(id),
  };
}

// Inputs come with the contract's defaults filled in, which their generated types do not know.
export const mutations: MutationResolvers = {
  createProduct: async (_parent, { input }, context) =>
    present(
      await createProduct(context.desk, input as NewProduct),
      'Product',
      fresh(context).product,
    ),
  changeProduct: async (_parent, { input }, context) =>
    present(await changeProduct(context.desk, input), 'Product', fresh(context).product),
  retireProduct: async (_parent, { input }, context) =>
    present(await retireProduct(context.desk, input), 'Product', fresh(context).product),
  reinstateProduct: async (_parent, { input }, context) =>
    present(await reinstateProduct(context.desk, input), 'Product', fresh(context).product),
  setProductImage: async (_parent, { input }, context) =>
    present(await setProductImage(context.desk, input), 'Product', fresh(context).product),
  removeProductImage: async (_parent, { productId }, context) =>
    present(await removeProductImage(context.desk, productId), 'Product', fresh(context).product),
  addVariant: async (_parent, { input }, context) =>
    present(
      await addVariant(context.desk, input as AddedVariant),
      'Variant',
      fresh(context).variant,
    ),
  changeVariant: async (_parent, { input }, context) =>
    present(await changeVariant(context.desk, input), 'Variant', fresh(context).variant),
  createCategory: async (_parent, { input }, context) =>
    present(await createCategory(context.desk, input), 'Category', fresh(context).category),
  changeCategory: async (_parent, { input }, context) =>
    present(await changeCategory(context.desk, input), 'Category', fresh(context).category),

  async importProducts(_parent, { input }, context) {
    const decision = await importProducts(context.desk, input as ImportInput);
    context.loaders.clear();
    if (!decision.ok) return presentRefusal(decision.refusal);
    return { __typename: 'ProductsImported', ...decision.value };
  },
  async setBarcodeMasks(_parent, { input }, { stores, tenantId }) {
    const replace = (masks: readonly string[]) => stores.masks.replace(tenantId, masks);
    const decision = await setBarcodeMasks(replace, input.masks);
    if (!decision.ok) return presentRefusal(decision.refusal);
    return {
      __typename: 'BarcodeMasksSet',
      masks: decision.value.map((mask) => ({ mask, __typename: 'BarcodeMask' })),
    };
  },
};
