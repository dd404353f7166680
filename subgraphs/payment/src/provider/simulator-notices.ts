import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { ChargeStanding, NoticeKind } from '../domain/provider-notice.ts';
import type { ChargeState, SimulatedCharges } from '../store/simulated-charges.ts';
import type {
  GivenNotice,
  NoticingProvider,
  ReadNotice,
  Verification,
} from './provider-notices.ts';

type SimulatorOptions = {
  readonly charges: Pick<SimulatedCharges, 'find'>;
  readonly now: () => Date;
};

/** How far the time of a signature may be from ours. */
const mostSkewSeconds = 300;
const mostSignatures = 5;

const content = z.object({
  id: z.string().regex(/^[\w.:-]{1,100}$/),
  type: z.string().max(100),
  charge: z.object({ key: z.string().min(1).max(100) }),
});
const kinds: Readonly<Record<string, NoticeKind>> = {
  'charge.captured': 'CAPTURED',
  'charge.failed': 'FAILED',
  'charge.refunded': 'REFUNDED',
};

/**
 * The simulator's webhooks: `simulator-timestamp` (seconds), `simulator-signature` (`v1=<hex>`, several separated by
 * commas: HMAC-SHA-256 of `<timestamp>.<body>`), and a body `{ "id", "type": "charge.captured" | "charge.failed" |
 * "charge.refunded", "charge": { "key" } }`.
 */
export function simulatorNotices({ charges, now }: SimulatorOptions): NoticingProvider {
  return {
    name: 'simulator',
    read: (given, verification) => (isSigned(given, verification) ? read(given.body) : 'UNSIGNED'),
    async standing(key) {
      const known = await charges.find(key);
      if (!known) return { kind: 'UNKNOWN' };
      return now() < known.answersAt ? { kind: 'SILENT' } : standings[known.state];
    },
  };
}

const standings: Readonly<Record<ChargeState, ChargeStanding>> = {
  AUTHORIZED: { kind: 'HELD' },
  CAPTURED: { kind: 'TAKEN' },
  REFUNDED: { kind: 'RETURNED' },
  DECLINED: { kind: 'FAILED', reason: 'insufficient_funds' },
  CANCELLED: { kind: 'FAILED', reason: 'cancelled' },
  UNHEARD: { kind: 'UNKNOWN' },
};

function isSigned({ headers, body }: GivenNotice, { secrets, now }: Verification): boolean {
  const timestamp = headers['simulator-timestamp'] ?? '';
  const given = (headers['simulator-signature'] ?? '').split(',').slice(0, mostSignatures);
  if (!/^\d{1,12}$/.test(timestamp)) return false;
  const skewSeconds = Math.abs(now.getTime() / 1_000 - Number(timestamp));
  if (skewSeconds > mostSkewSeconds) return false;
  const expected = secrets.map((secret) =>
    createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest(),
  );
  const signatures = given.flatMap((text) => {
    const [, hex] = /^\s*v1=([0-9a-f]{64})\s*$/.exec(text) ?? [];
    return hex === undefined ? [] : [Buffer.from(hex, 'hex')];
  });
  return signatures.some((one) => expected.some((other) => timingSafeEqual(one, other)));
}

function read(body: Buffer): ReadNotice {
  const parsed = content.safeParse(jsonOf(body));
  if (!parsed.success) return 'UNREADABLE';
  const { id, type, charge } = parsed.data;
  return { id, kind: kinds[type] ?? null, chargeKey: charge.key };
}

function jsonOf(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
