import { emit, inSpan, type Database, type Sql } from '@novapos/chassis';
import { webhookParked, webhookPaused } from '@novapos/kernel';
import { failingForMs, nextDelayMs } from '../domain/retry-schedule.ts';
import type { WebhookAttempt } from '../domain/webhook-delivery.ts';
import { mayHear } from '../domain/webhook-right.ts';
import type { SecretVault } from '../keys/secret-vault.ts';
import type { Posted, Poster } from '../sending/http-poster.ts';
import { signedHeaders } from '../sending/sign-message.ts';
import type { WebhookCounts } from '../sending/webhook-metrics.ts';
import { keyScopes } from '../store/webhook-endpoints.ts';
import {
  findDue,
  giveBackDue,
  noteFails,
  noteWorks,
  pauseEndpoint,
  settleDue,
  type DueDelivery,
  type Settlement,
  type Taken,
} from '../store/webhook-sending.ts';
import { openLiveSecrets } from './open-live-secrets.ts';

/** All that sending stands on. */
export type Sending = {
  readonly database: Pick<Database<never>, 'withTenantSql'>;
  readonly vault: SecretVault;
  readonly poster: Poster;
  readonly counts: WebhookCounts;
  readonly now: () => Date;
  /** At least 0, below 1. */
  readonly random: () => number;
};

type Ready = { readonly due: DueDelivery; readonly secrets: readonly string[] };

const gone = 410;

/** Try a delivery that was taken once, and keep what became of it. */
export async function sendWebhook(sending: Sending, taken: Taken): Promise<void> {
  const { database, poster, now } = sending;
  const ready = await database.withTenantSql(taken.tenantId, (sql) => prepare(sql, sending, taken));
  if (!ready) return;
  const { due, secrets } = ready;
  const { url, body, eventId: id } = due;
  const at = now();
  const headers = signedHeaders({ id, at, body }, secrets);
  const posted = await inSpan(
    'webhook send',
    { 'novapos.event.type': due.eventType, 'novapos.webhook.endpoint': due.endpointId },
    async (span) => {
      const answered = await poster.post({ url, headers, body });
      span.set({ 'http.response.status_code': answered.status });
      if (answered.problem !== null) span.fail(String(answered.status ?? 'UNREACHABLE'));
      return answered;
    },
    { kind: 'client', parent: due.traceparent },
  );
  await database.withTenantSql(taken.tenantId, (sql) =>
    settle(sql, sending, { taken, due, posted, at }),
  );
}

// What was allowed when it happened may not be any more.
async function prepare(sql: Sql, sending: Sending, taken: Taken): Promise<Ready | null> {
  const { tenantId } = taken;
  const { vault, now } = sending;
  const due = await findDue(sql, taken);
  if (!due) return null;
  if (due.endpointState !== 'ACTIVE') {
    await giveBackDue(sql, taken);
    return null;
  }
  const { endpointId: id, partnerId, eventType: type, body } = due;
  const scopesOf = await keyScopes(sql, tenantId, now());
  const { data } = JSON.parse(body) as { readonly data: unknown };
  if (!mayHear(scopesOf(partnerId), { id, partnerId }, { type, data })) {
    await cancel(sql, taken, now());
    return null;
  }
  return { due, secrets: await openLiveSecrets(sql, { tenantId, vault, now }, id) };
}

async function cancel(sql: Sql, taken: Taken, at: Date): Promise<void> {
  const problem = 'not sent: no key of the partner that works has the right to hear of this';
  const attempt = { at, status: null, problem, tookMs: 0 };
  await settleDue(sql, taken, { attempt, state: 'CANCELLED', dueAt: null, settledAt: at });
}

type Tried = {
  readonly taken: Taken;
  readonly due: DueDelivery;
  readonly posted: Posted;
  readonly at: Date;
};

async function settle(sql: Sql, sending: Sending, tried: Tried): Promise<void> {
  const { taken, due } = tried;
  const settlement = settlementOf(sending, tried);
  const number = await settleDue(sql, taken, settlement);
  if (number === null) return;
  const endpoint = { tenantId: taken.tenantId, id: due.endpointId };
  sending.counts.tried(settlement.state);
  if (settlement.state === 'DELIVERED') return noteWorks(sql, endpoint);
  if (settlement.state === 'DEAD') await tellParked(sql, tried, { settlement, number });
  await noteFailed(sql, sending, tried);
}

function settlementOf({ now, random }: Sending, { due, posted, at }: Tried): Settlement {
  const { retryAfterMs, status, problem, tookMs } = posted;
  const attempt: WebhookAttempt = { at, status, problem, tookMs };
  const settledAt = now();
  if (problem === null) return { attempt, state: 'DELIVERED', dueAt: null, settledAt };
  const elapsedMs = settledAt.getTime() - (due.firstTriedAt ?? at).getTime();
  const tries = due.tries + 1;
  const delayMs = nextDelayMs({ tries, elapsedMs, retryAfterMs, random: random() });
  if (delayMs === null) return { attempt, state: 'DEAD', dueAt: null, settledAt };
  const dueAt = new Date(settledAt.getTime() + delayMs);
  return { attempt, state: 'WAITING', dueAt, settledAt };
}

type Parked = { readonly settlement: Settlement; readonly number: number };

async function tellParked(
  sql: Sql,
  { taken: { tenantId }, due }: Tried,
  { settlement: { attempt, settledAt: at }, number: attempts }: Parked,
): Promise<void> {
  const { id: deliveryId, endpointId, partnerId, eventId, eventType } = due;
  const told = { endpointId, partnerId, deliveryId, eventId, eventType, attempts };
  const data = { ...told, reason: attempt.problem ?? '', at: at.toISOString() };
  await emit(sql, webhookParked, { tenantId, subject: endpointId, at, data });
}

/** An endpoint that says it is gone, or took nothing for long, is paused. */
async function noteFailed(
  sql: Sql,
  { now }: Sending,
  { taken: { tenantId }, due, posted, at: triedAt }: Tried,
): Promise<void> {
  const { endpointId: id, partnerId } = due;
  const failingSince = await noteFails(sql, { tenantId, id }, triedAt);
  const at = now();
  const isFailingLong = at.getTime() - failingSince.getTime() >= failingForMs;
  if (posted.status !== gone && !isFailingLong) return;
  const reason =
    posted.status === gone
      ? 'the endpoint answered with status 410: it is gone'
      : 'nothing was delivered for 24 hours';
  if (!(await pauseEndpoint(sql, { tenantId, id }, reason))) return;
  const data = { endpointId: id, partnerId, reason, at: at.toISOString() };
  await emit(sql, webhookPaused, { tenantId, subject: id, at, data });
}
