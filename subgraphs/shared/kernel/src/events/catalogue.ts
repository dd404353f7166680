import { alertRaised } from './analytics-events.ts';
import { mutationRecorded, mutationRecordedBeforePartners } from './audit-events.ts';
import {
  devicePaired,
  deviceUnpaired,
  pinRemoved,
  pinSet,
  securityNoticed,
  sessionEnded,
  sessionStarted,
  userChanged,
  userCreated,
} from './auth-events.ts';
import {
  customerChanged,
  customerCreated,
  erasureRequested,
  exportRequested,
  loyaltyPrivacyAnswered,
  orderPrivacyAnswered,
} from './customer-events.ts';
import type { EventContract } from './event-contract.ts';
import {
  operationsChanged,
  partnerChanged,
  partnerKeyCreated,
  partnerKeyRevoked,
  rateLimitExceeded,
  webhookParked,
  webhookPaused,
} from './integration-events.ts';
import { reservationExpired, stockChanged, stockLow } from './inventory-events.ts';
import { pointsChanged } from './loyalty-events.ts';
import { offlineFindingRaised, offlineFindingSettled } from './offline-events.ts';
import { orderCompleted, orderRefunded, orderVoided } from './order-events.ts';
import {
  paymentCaptured,
  paymentFailed,
  paymentPartRefunded,
  paymentRefunded,
  paymentVoided,
} from './payment-events.ts';
import { priceChanged, productChanged, productCreated, productRetired } from './product-events.ts';
import { cashMoved, shiftClosed, shiftOpened } from './shift-events.ts';

/** Every event that any domain says. */
export const eventContracts: readonly EventContract[] = [
  userCreated,
  userChanged,
  sessionStarted,
  sessionEnded,
  securityNoticed,
  devicePaired,
  deviceUnpaired,
  pinSet,
  pinRemoved,
  productCreated,
  productChanged,
  productRetired,
  priceChanged,
  stockChanged,
  stockLow,
  reservationExpired,
  orderCompleted,
  orderVoided,
  orderRefunded,
  offlineFindingRaised,
  offlineFindingSettled,
  shiftOpened,
  cashMoved,
  shiftClosed,
  paymentCaptured,
  paymentFailed,
  paymentPartRefunded,
  paymentRefunded,
  paymentVoided,
  customerCreated,
  customerChanged,
  erasureRequested,
  exportRequested,
  loyaltyPrivacyAnswered,
  orderPrivacyAnswered,
  pointsChanged,
  alertRaised,
  mutationRecorded,
  mutationRecordedBeforePartners,
  partnerChanged,
  partnerKeyCreated,
  partnerKeyRevoked,
  operationsChanged,
  rateLimitExceeded,
  webhookParked,
  webhookPaused,
];
