import { CodedError } from '@novapos/chassis';
import type { Refusing } from './burst-alert.ts';
import { limitHeaders } from './limit-headers.ts';
import type { Limited } from './limited.ts';
import { partsOf, type Part } from './part.ts';
import type { Level, RateLimiter, Taking } from './rate-limiter.ts';

/** How the own bucket of cost stands, in the words of Shopify's `throttleStatus`. */
export type ThrottleStatus = {
  readonly maximumAvailable: number;
  readonly currentlyAvailable: number;
  /** Points that come back a second. */
  readonly restoreRate: number;
};

/** What a request was charged before it is executed. */
export type Charge = {
  /** Points that it may cost at most. */
  readonly requested: number;
  /** Give back what it did not cost; answers how the own bucket stands then, null where cost has no limit. */
  readonly settle: (actual: number) => ThrottleStatus | null;
};

/** Charges requests, or refuses them. */
export type ChargeRequest = (
  limited: readonly Limited[],
  cost: number,
  tell: (headers: Readonly<Record<string, string>>) => void,
) => Promise<Charge>;

type Options = {
  readonly limiter: RateLimiter;
  readonly onRefused: (refusing: Refusing) => void;
  readonly onFault: (error: unknown) => void;
};

/** Charge by a limiter: all buckets of a request at once. */
export function createCharging({ limiter, onRefused, onFault }: Options): ChargeRequest {
  return async (limited, cost, tell) => {
    const tooSmall = limited.find(({ perMinute }) => perMinute.cost > 0 && perMinute.cost < cost);
    const parts = partsOf(limited, tooSmall ? 0 : cost);
    if (parts.length === 0) return { requested: cost, settle: () => null };
    const taking = await limiter.take(parts.map(({ bucket }) => bucket));
    tell(limitHeaders(parts, taking));
    if (!taking.isTaken) throw refusal(parts, taking, onRefused);
    if (tooSmall) throw tooCostly(cost, tooSmall.perMinute.cost);
    const costs = parts.filter(({ measure }) => measure === 'cost');
    return {
      requested: cost,
      settle(actual) {
        const back = Math.max(0, cost - actual);
        if (back > 0 && costs.length > 0) {
          const given = costs.map(({ bucket }) => ({ ...bucket, amount: back }));
          limiter.giveBack(given).catch(onFault);
        }
        return throttleStatus(parts, taking, back);
      },
    };
  };
}

function throttleStatus(
  parts: readonly Part[],
  { levels }: Taking,
  back: number,
): ThrottleStatus | null {
  const index = parts.findIndex(({ measure }) => measure === 'cost');
  const perMinute = parts[index]?.bucket.perMinute;
  const level = levels[index];
  if (perMinute === undefined || level === undefined) return null;
  return {
    maximumAvailable: perMinute,
    currentlyAvailable: Math.min(perMinute, level.remaining + Math.floor(back)),
    restoreRate: Math.round((perMinute / 60) * 100) / 100,
  };
}

const whose = {
  key: 'this key',
  user: 'this user',
  device: 'this device',
  tenant: 'this tenant',
  address: 'this address',
} as const;

function refusal(
  parts: readonly Part[],
  { levels }: Taking,
  onRefused: (refusing: Refusing) => void,
): CodedError {
  const refusing = parts
    .map((part, index) => ({ ...part, level: levels[index] as Level }))
    .filter(({ level }) => level.retryMs > 0)
    .sort((a, b) => b.level.retryMs - a.level.retryMs);
  for (const { limited, measure, level } of refusing) {
    onRefused({ limited, measure, refused: level.refused });
  }
  const [longest] = refusing;
  if (!longest) throw new TypeError('a request was refused and no limit refuses it');
  const { limited, measure, bucket, level } = longest;
  const seconds = Math.max(1, Math.ceil(level.retryMs / 1_000));
  const unit = measure === 'cost' ? 'points of cost' : 'requests';
  const message = `At most ${bucket.perMinute} ${unit} a minute are allowed for ${whose[limited.scope]}. Try again in ${seconds} s.`;
  return new CodedError('RATE_LIMITED', message, {
    limit: measure,
    scope: limited.scope,
    retryAfterSeconds: seconds,
    retryable: true,
    http: { status: 429 },
  });
}

function tooCostly(cost: number, perMinute: number): CodedError {
  const message = `The operation may cost ${cost} points, and ${perMinute} a minute are allowed. Ask for less at once.`;
  return new CodedError('LIMIT_EXCEEDED', message, { limit: 'cost', http: { status: 400 } });
}
