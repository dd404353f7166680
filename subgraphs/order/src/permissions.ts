import { can, canOrPeer, type Permissions } from '@novapos/chassis';

/** Who may ask what. Prices and discounts by hand, and backdating, are decided by the sale itself. */
export const permissions: Permissions = {
  Query: {
    order: can('orders:read'),
    orderByReference: can('orders:read'),
    orders: can('orders:read'),
    salesTotals: can('orders:read'),
    quote: can('orders:sell'),
    pricingPolicy: can('pricing:read'),
    taxRates: can('pricing:read'),
  },
  Mutation: {
    completeSale: can('orders:sell'),
    voidSale: can('orders:void'),
    changePricingPolicy: can('pricing:manage'),
    setTaxRate: can('pricing:manage'),
    removeTaxRate: can('pricing:manage'),
  },
  entities: {
    Order: canOrPeer('orders:read'),
  },
};
