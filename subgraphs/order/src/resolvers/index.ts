import { moneyResolvers, scalars, withinScope } from '@novapos/chassis';
import {
  changeOfflinePolicyResolver,
  offlineFindingResolvers,
  offlineFindingsResolver,
  offlinePolicyResolver,
  settleOfflineFindingResolver,
  submitOfflineSaleResolver,
} from './offline.ts';
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
import { refundResolvers } from './refund.ts';
import { refundMutations, refundQueries } from './refunds.ts';
import { salesTotalsResolver } from './sales-totals.ts';
import {
  discardCartResolver,
  parkCartResolver,
  parkedCartResolvers,
  parkedCartsResolver,
  resumeCartResolver,
} from './parked-carts.ts';
import { shiftReportResolvers, shiftResolvers } from './shift.ts';
import {
  closeShiftResolver,
  currentShiftResolver,
  moveCashResolver,
  openShiftResolver,
  shiftsResolver,
} from './shifts.ts';
import { tillSettingsResolver, tillSettingsResolvers } from './till-settings.ts';
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
    offlinePolicy: offlinePolicyResolver,
    offlineFindings: offlineFindingsResolver,
    currentShift: currentShiftResolver,
    shift: (_parent, { id }, { loaders }) => loaders.shiftById.load(id),
    shifts: shiftsResolver,
    parkedCarts: parkedCartsResolver,
    tillSettings: tillSettingsResolver,
    ...refundQueries,
    pricingPolicy: pricingPolicyResolver,
    taxRates: taxRatesResolver,
  },
  Mutation: {
    completeSale: completeSaleResolver,
    voidSale: voidSaleResolver,
    submitOfflineSale: submitOfflineSaleResolver,
    settleOfflineFinding: settleOfflineFindingResolver,
    changeOfflinePolicy: changeOfflinePolicyResolver,
    openShift: openShiftResolver,
    moveCash: moveCashResolver,
    closeShift: closeShiftResolver,
    parkCart: parkCartResolver,
    resumeCart: resumeCartResolver,
    discardCart: discardCartResolver,
    ...refundMutations,
    changePricingPolicy: changePricingPolicyResolver,
    setTaxRate: setTaxRateResolver,
    removeTaxRate: removeTaxRateResolver,
  },
  Order: orderResolvers,
  OrderLine: orderLineResolvers,
  OfflineFinding: offlineFindingResolvers,
  Shift: shiftResolvers,
  ShiftReport: shiftReportResolvers,
  ParkedCart: parkedCartResolvers,
  TillSettings: tillSettingsResolvers,
  Refund: refundResolvers,
  PricingPolicy: pricingPolicyResolvers,
  TaxComponent: taxComponentResolvers,
};
