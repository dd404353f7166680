import { emit } from '@novapos/chassis';
import { loyaltyPrivacyAnswered } from '@novapos/kernel';
import { erase } from '../domain/account.ts';
import type { Entry } from '../domain/entry.ts';
import type { Ledger } from '../store/ledger.ts';
import { releaseAll } from './settle-hold.ts';

/** A customer's privacy request, and the event that told it. */
export type PrivacyRequest = {
  readonly customerId: string;
  readonly requestId: string;
  readonly eventId: string;
};

const mostEntries = 1_000;

/**
 * Forget a customer: what is held is let go, the points are gone by a line of their own, what was said in words
 * is deleted, and nothing is earned any more. The ledger stays under an id that leads to nobody.
 */
export async function answerErasure(ledger: Ledger, request: PrivacyRequest): Promise<void> {
  const account = await ledger.lock(request.customerId);
  if (!account.isErased) {
    const rest = await releaseAll(ledger, account);
    const about = { recordedBy: 'customer', eventId: request.eventId };
    await ledger.change(rest, erase(rest), about);
    await ledger.forgetReasons(request.customerId);
  }
  await answer(ledger, request, { kind: 'ERASURE', part: null });
}

/** Tell what is kept of a customer: points and the newest lines of the ledger, without words. */
export async function answerExport(ledger: Ledger, request: PrivacyRequest): Promise<void> {
  const { customerId } = request;
  const { points, held, isErased } = await ledger.lock(customerId);
  const entries = await ledger.newestEntries(customerId, mostEntries + 1);
  const part = {
    points,
    heldPoints: held,
    isErased,
    entries: entries.slice(0, mostEntries).map(toldEntry),
    hasMoreEntries: entries.length > mostEntries,
  };
  await answer(ledger, request, { kind: 'EXPORT', part });
}

function toldEntry(entry: Entry): Readonly<Record<string, unknown>> {
  const { kind, points, balance, orderId, paymentId, expiresOn } = entry;
  const recordedAt = entry.recordedAt.toISOString();
  return { kind, points, balance, orderId, paymentId, expiresOn, recordedAt };
}

type Answer = {
  readonly kind: 'ERASURE' | 'EXPORT';
  readonly part: Record<string, unknown> | null;
};

async function answer(
  { sql, tenantId, at }: Ledger,
  { customerId, requestId }: PrivacyRequest,
  { kind, part }: Answer,
): Promise<void> {
  const data = { customerId, requestId, kind, part, at: at.toISOString() };
  await emit(sql, loyaltyPrivacyAnswered, { tenantId, at, subject: customerId, data });
}
