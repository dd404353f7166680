import { consumer, on, type Consumer, type DomainEvent, type Sql } from '@novapos/chassis';
import { erasureRequested, exportRequested } from '@novapos/kernel';
import { answerErasure, answerExport, type PrivacyRequest } from '../operations/answer-privacy.ts';
import { ledgerIn, type Ledger } from '../store/ledger.ts';
import type { LoyaltyDatabase } from '../store/open-loyalty-database.ts';

type Told = Omit<PrivacyRequest, 'eventId'>;
type Reaction = (ledger: Ledger, request: PrivacyRequest) => Promise<void>;

/** Customers are forgotten, or told what is kept of them. */
export function onPrivacyRequests(database: LoyaltyDatabase, now: () => Date): Consumer {
  const by =
    (react: Reaction) =>
    (sql: Sql, { id: eventId, tenantId, data: { customerId, requestId } }: DomainEvent<Told>) =>
      react(ledgerIn(sql, tenantId, now()), { customerId, requestId, eventId });
  const handlers = [on(erasureRequested, by(answerErasure)), on(exportRequested, by(answerExport))];
  return consumer({ name: 'loyalty.privacy', database, now, handlers });
}
