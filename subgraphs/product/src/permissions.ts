import { can, canOrPeer, peersOnly, type Permissions } from '@novapos/chassis';

const read = can('products:read');
const manage = can('products:manage');
const readOrPeer = canOrPeer('products:read');

/** Who may ask what. Peers that mention a product let its reader see it. */
export const permissions: Permissions = {
  Query: {
    product: read,
    variant: read,
    variantByBarcode: read,
    variantBySku: read,
    searchVariants: read,
    products: read,
    categories: read,
    barcodeMasks: read,
    catalogueChanges: read,
    variantsForSale: peersOnly,
  },
  Mutation: {
    createProduct: manage,
    importProducts: manage,
    changeProduct: manage,
    addVariant: manage,
    changeVariant: manage,
    retireProduct: manage,
    reinstateProduct: manage,
    setProductImage: manage,
    removeProductImage: manage,
    createCategory: manage,
    changeCategory: manage,
    setBarcodeMasks: manage,
  },
  entities: {
    Product: readOrPeer,
    Variant: readOrPeer,
    Category: readOrPeer,
  },
};
