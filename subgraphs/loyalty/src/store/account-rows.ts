import { emit, newId, type Sql } from '@novapos/chassis';
import { pointsChanged } from '@novapos/kernel';
import type { Account, Change } from '../domain/account.ts';
import type { Line } from '../domain/entry.ts';
import type { Lot } from '../domain/lots.ts';
import * as statements from './account-statements.ts';
import { dayColumn, dayFromColumn } from './day-column.ts';

/** Where and when accounts are changed. */
export type Place = { readonly sql: Sql; readonly tenantId: string; readonly at: Date };

/** What a line of the ledger tells besides its points. */
export type About = {
  readonly recordedBy: string;
  readonly orderId?: string;
  readonly paymentId?: string;
  /** The event that caused it. */
  readonly eventId?: string;
  readonly reason?: string;
};

type AccountRow = { readonly points: number; readonly held: number; readonly is_erased: boolean };
type LotRow = { readonly expires_on: string; readonly points: number };

/** A customer's account, which nobody else changes until the transaction ends. */
export async function lockAccount({ sql, tenantId }: Place, customerId: string): Promise<Account> {
  const who = [tenantId, customerId];
  const [, [row], lots] = await Promise.all([
    sql.rows(statements.openAccount, who),
    sql.rows<AccountRow>(statements.lockAccount, who),
    sql.rows<LotRow>(statements.lotsOf, who),
  ]);
  if (!row) throw new Error(`the account of customer ${customerId} is gone`);
  return {
    customerId,
    points: row.points,
    held: row.held,
    isErased: row.is_erased,
    lots: lots.map((lot) => ({ expiresOn: dayFromColumn(lot.expires_on), points: lot.points })),
  };
}

/** Keep a change of a locked account and tell of its line; answers the line's place in the ledger. */
export async function writeChange(
  place: Place,
  before: Account,
  { account, line }: Change,
  about: About,
): Promise<number | null> {
  const { sql, tenantId, at } = place;
  const { customerId } = account;
  const id = line ? newId() : null;
  const [[written]] = await Promise.all([
    sql.rows<{ readonly sequence: number }>(statements.writeChange, [
      tenantId,
      customerId,
      account.points,
      account.held,
      account.isErased ? at : null,
      id,
      ...lineColumns(line, about),
      at,
    ]),
    writeLots(place, before, account),
    line && id ? tell(place, { id, customerId, line, about }) : null,
  ]);
  const sequence = written?.sequence ?? null;
  if (about.reason !== undefined && sequence !== null) {
    await sql.rows(statements.writeReason, [tenantId, customerId, sequence, about.reason]);
  }
  return sequence;
}

/** Forget what was said of a customer in words. */
export async function forgetReasons({ sql, tenantId }: Place, customerId: string): Promise<void> {
  await sql.rows(statements.forgetReasons, [tenantId, customerId]);
}

function lineColumns(line: Line | null, about: About): readonly unknown[] {
  return [
    line?.kind ?? null,
    line?.points ?? null,
    line?.expiresOn ?? null,
    about.orderId ?? null,
    about.paymentId ?? null,
    about.eventId ?? null,
    about.recordedBy,
  ];
}

async function writeLots(place: Place, before: Account, after: Account): Promise<void> {
  const was = new Map(before.lots.map((lot) => [lot.expiresOn, lot.points]));
  const is = new Map(after.lots.map((lot) => [lot.expiresOn, lot.points]));
  const changed: readonly Lot[] = [...new Set([...was.keys(), ...is.keys()])]
    .filter((day) => was.get(day) !== is.get(day))
    .map((expiresOn) => ({ expiresOn, points: is.get(expiresOn) ?? 0 }));
  if (changed.length === 0) return;
  await place.sql.rows(statements.writeLots, [
    place.tenantId,
    after.customerId,
    changed.map(({ expiresOn }) => dayColumn(expiresOn)),
    changed.map(({ points }) => points),
  ]);
}

type Written = {
  readonly id: string;
  readonly customerId: string;
  readonly line: Line;
  readonly about: About;
};

async function tell(
  { sql, tenantId, at }: Place,
  { id, customerId, line, about }: Written,
): Promise<void> {
  await emit(sql, pointsChanged, {
    tenantId,
    at,
    subject: customerId,
    data: {
      entryId: id,
      customerId,
      kind: line.kind,
      points: line.points,
      balance: line.balance,
      orderId: about.orderId ?? null,
      paymentId: about.paymentId ?? null,
      at: at.toISOString(),
    },
  });
}
