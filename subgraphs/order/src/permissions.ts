import { can, canOrPeer, type Permissions } from '@novapos/chassis';

/**
 * Who may ask what. Prices and discounts by hand, and backdating, are decided by the sale itself; taking goods back by the
 * refund, since someone else may allow it.
 */
export const permissions: Permissions = {
  Query: {
    order: can('orders:read'),
    orderByReference: can('orders:read'),
    orderByReceipt: can('orders:read'),
    orders: can('orders:read'),
    salesTotals: can('orders:read'),
    quote: can('orders:sell'),
    offlinePolicy: can('pricing:read'),
    offlineFindings: can('orders:settle-offline'),
    currentShift: can('shifts:run'),
    shift: can('shifts:run'),
    shifts: can('shifts:run'),
    parkedCarts: can('shifts:run'),
    tillSettings: can('orders:offline'),
    refundQuote: can('orders:read'),
    refund: can('orders:read'),
    returnPolicy: can('orders:read'),
    pricingPolicy: can('pricing:read'),
    taxRates: can('pricing:read'),
  },
  Mutation: {
    completeSale: can('orders:sell'),
    voidSale: can('orders:void'),
    submitOfflineSale: can('orders:offline'),
    settleOfflineFinding: can('orders:settle-offline'),
    changeOfflinePolicy: can('pricing:manage'),
    openShift: can('shifts:run'),
    moveCash: can('shifts:run'),
    closeShift: can('shifts:run'),
    parkCart: can('shifts:run'),
    resumeCart: can('shifts:run'),
    discardCart: can('shifts:run'),
    cancelSale: can('orders:sell'),
    refundOrder: can('orders:read'),
    exchangeOrder: can('orders:sell'),
    changeReturnPolicy: can('pricing:manage'),
    changePricingPolicy: can('pricing:manage'),
    setTaxRate: can('pricing:manage'),
    removeTaxRate: can('pricing:manage'),
  },
  entities: {
    Order: canOrPeer('orders:read'),
    OfflineFinding: canOrPeer('orders:settle-offline'),
    Shift: canOrPeer('shifts:run'),
    Refund: canOrPeer('orders:read'),
  },
};
