export { allocate, type Allocation, type Weight } from './allocate.ts';
export {
  checkDigit,
  hasTrueCheckDigit,
  parseBarcode,
  type Barcode,
  type BarcodeInvalid,
} from './barcode.ts';
export { csvLine, type CsvCell } from './csv.ts';
export { isCurrency, minorExponent, type MinorExponent } from './currency.ts';
export { accept, refuse, type Decision } from './decision.ts';
export {
  checkEmbeddedMask,
  readEmbedded,
  type EmbeddedMask,
  type EmbeddedMaskInvalid,
  type EmbeddedReading,
} from './embedded-barcode.ts';
export { mutationRecorded, mutationRecordedBeforePartners } from './events/audit-events.ts';
export { alertRaised } from './events/analytics-events.ts';
export {
  devicePaired,
  deviceUnpaired,
  pinRemoved,
  pinSet,
  securityNoticed,
  sessionEnded,
  sessionStarted,
  userChanged,
  userCreated,
} from './events/auth-events.ts';
export { eventContracts } from './events/catalogue.ts';
export {
  customerChanged,
  customerCreated,
  erasureRequested,
  exportRequested,
  loyaltyPrivacyAnswered,
  orderPrivacyAnswered,
} from './events/customer-events.ts';
export { defineEvent, type EventContract } from './events/event-contract.ts';
export { breakingChanges } from './events/event-changes.ts';
export { eventFields, type EventField } from './events/event-fields.ts';
export { readingOf } from './events/event-reading.ts';
export {
  eventSchema,
  eventSchemas,
  type EventSchemas,
  type JsonSchema,
} from './events/event-schema.ts';
export {
  operationsChanged,
  partnerChanged,
  partnerKeyCreated,
  partnerKeyRevoked,
  rateLimitExceeded,
  webhookParked,
  webhookPaused,
} from './events/integration-events.ts';
export { reservationExpired, stockChanged, stockLow } from './events/inventory-events.ts';
export { pointsChanged } from './events/loyalty-events.ts';
export { offlineFindingRaised, offlineFindingSettled } from './events/offline-events.ts';
export {
  orderCompleted,
  orderRefunded,
  orderVoided,
  type SaleTold,
} from './events/order-events.ts';
export {
  paymentCaptured,
  paymentFailed,
  paymentPartRefunded,
  paymentRefunded,
  paymentVoided,
} from './events/payment-events.ts';
export {
  priceChanged,
  productChanged,
  productCreated,
  productRetired,
} from './events/product-events.ts';
export { cashMoved, shiftClosed, shiftOpened } from './events/shift-events.ts';
export { isUuid, uuidV7, type IdSource } from './id.ts';
export {
  add,
  formatMoney,
  isLess,
  money,
  negate,
  parseMoney,
  subtract,
  total,
  type Money,
  type MoneyInvalid,
} from './money.ts';
export type {
  Discount,
  PricingCart,
  PricingLine,
  PricingPolicy,
  TaxComponent,
} from './pricing/cart.ts';
export { formatPercent, parsePercent, type PercentInvalid } from './pricing/percent.ts';
export { priceCart } from './pricing/price-cart.ts';
export type { PricedCart, PricedDiscount, PricedLine, PricedTax } from './pricing/priced-cart.ts';
export type { DiscountTooLarge, PricingRefusal } from './pricing/refusal.ts';
export { roundCash } from './pricing/round-cash.ts';
export {
  saleCart,
  shownUnitPriceMinor,
  type Sale,
  type SaleDiscount,
  type SaleLine,
} from './pricing/sale-cart.ts';
export {
  formatQuantity,
  MAX_QUANTITY_MILLI,
  parseQuantity,
  type Quantity,
  type QuantityInvalid,
} from './quantity.ts';
export {
  renderGiftReceipt,
  renderReceipt,
  type ReceiptArticle,
  type ReceiptColumns,
  type ReceiptDiscount,
  type ReceiptFacts,
  type ReceiptTax,
  tenderNames,
} from './receipt/receipt.ts';
export { centred, columns, printable, widthOf, wrapped } from './receipt/receipt-layout.ts';
export { divideRounded, toSafe, type AmountOverflow, type RoundingMode } from './rounding.ts';
export { canMove, type Transitions } from './transitions.ts';
export {
  settleTenders,
  type OfferedTender,
  type SettledTender,
  type Settlement,
  type SettlementRefusal,
} from './tender/settle-tenders.ts';
