import { consumer, on, type Consumer, type DomainEvent, type Sql } from '@novapos/chassis';
import { orderCompleted, orderRefunded, orderVoided, type SaleTold } from '@novapos/kernel';
import { earnPoints, type HeardSale } from '../operations/earn-points.ts';
import { takeBackRefunded, takeBackVoided } from '../operations/take-back-points.ts';
import { ledgerIn, type Ledger } from '../store/ledger.ts';
import type { LoyaltyDatabase } from '../store/open-loyalty-database.ts';

type Reaction = (ledger: Ledger, heard: HeardSale) => Promise<void>;

/** Sales of customers earn points; refunds and voids take them back. */
export function onSales(database: LoyaltyDatabase, now: () => Date): Consumer {
  const by =
    (react: Reaction) =>
    (sql: Sql, { id: eventId, tenantId, data }: DomainEvent<{ readonly sale: SaleTold }>) =>
      react(ledgerIn(sql, tenantId, now()), { sale: data.sale, eventId });
  const handlers = [
    on(orderCompleted, by(earnPoints)),
    on(orderRefunded, by(takeBackRefunded)),
    on(orderVoided, by(takeBackVoided)),
  ];
  return consumer({ name: 'loyalty.points', database, now, handlers });
}
