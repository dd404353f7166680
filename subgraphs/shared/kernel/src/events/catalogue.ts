import { alertRaised } from './analytics-events.ts';
import { mutationRecorded, mutationRecordedBeforePartners } from './audit-events.ts';
import {
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
import { orderCompleted, orderRefunded, orderVoided } from './order-events.ts';
import {
  paymentCaptured,
  paymentFailed,
  paymentRefunded,
  paymentVoided,
} from './payment-events.ts';
import { priceChanged, productChanged, productCreated, productRetired } from './product-events.ts';

/** Every event that any domain says. */
export const eventContracts: readonly EventContract[] = [
  userCreated,
  userChanged,
  sessionStarted,
  sessionEnded,
  securityNoticed,
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
  paymentCaptured,
  paymentFailed,
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
