import { moneyResolvers, scalars, withinScope } from '@novapos/chassis';
import { orderLineResolvers, orderResolvers } from './order.ts';
import { ordersResolver } from './orders.ts';
import {
  changePricingPolicyResolver,
  pricingPolicyResolver,
  pricingPolicyResolvers,
  removeTaxRateResolver,
  setTaxRateResolver,
  taxComponentResolvers,
  taxRatesResolver,
} from './pricing.ts';
import { salesTotalsResolver } from './sales-totals.ts';
import { completeSaleResolver, quoteResolver, voidSaleResolver } from './sales.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Resolvers = {
  ...scalars,
  ...moneyResolvers,
  Query: {
    order: (_parent, { id }, { loaders }) => loaders.byId.load(id),
    orderByReference: async (_parent, { reference }, { shop, scope, call }) =>
      withinScope(scope, await shop.orders.findByReference(call.tenantId, reference)),
    orders: ordersResolver,
    salesTotals: salesTotalsResolver,
    quote: quoteResolver,
    pricingPolicy: pricingPolicyResolver,
    taxRates: taxRatesResolver,
  },
  Mutation: {
    completeSale: completeSaleResolver,
    voidSale: voidSaleResolver,
    changePricingPolicy: changePricingPolicyResolver,
    setTaxRate: setTaxRateResolver,
    removeTaxRate: removeTaxRateResolver,
  },
  Order: orderResolvers,
  OrderLine: orderLineResolvers,
  PricingPolicy: pricingPolicyResolvers,
  TaxComponent: taxComponentResolvers,
};
