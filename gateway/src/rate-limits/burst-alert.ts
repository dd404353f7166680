import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import { noTenant, type Integration } from '../peers/integration.ts';
import type { Limited } from './limited.ts';
import type { Measure } from './part.ts';
import type { RateLimitSettings } from './rate-limit-settings.ts';

/** A limit that refused something, and how much it was asked for in vain within the minute. */
export type Refusing = {
  readonly limited: Limited;
  readonly measure: Measure;
  readonly refused: number;
};

type Options = {
  readonly settings: Pick<RateLimitSettings, 'burstMultiple' | 'alertCooldownSeconds'>;
  /** Null where no domain keeps track of it. */
  readonly report: Integration['reportRateLimit'] | null;
  readonly countBurst: (scope: string, measure: Measure) => void;
  readonly log: Pick<Logger, 'warn'>;
  readonly clock?: () => number;
};

const mostRemembered = 10_000;

/**
 * Tells when somebody asks for a multiple of a limit within a minute: a metric, and a report to the domain, which tells the
 * event once in a cool-down however many gateways report it.
 */
export function createBurstAlert(options: Options): (refusing: Refusing) => void {
  const { settings, report, countBurst, log, clock = () => performance.now() } = options;
  const { burstMultiple, alertCooldownSeconds: cooldownSeconds } = settings;
  const toldAt = new LRUCache<string, number>({ max: mostRemembered });

  return ({ limited, measure, refused }) => {
    const { scope, subject, tenantId, partnerId, perMinute } = limited;
    const limit = perMinute[measure];
    // It was refused since the whole limit was used up before.
    const observed = Math.round(limit + refused);
    if (observed < burstMultiple * limit) return;
    const name = `${tenantId ?? ''} ${scope} ${subject} ${measure}`;
    const last = toldAt.get(name) ?? -Infinity;
    if (clock() - last < cooldownSeconds * 1_000) return;
    toldAt.set(name, clock());
    countBurst(scope, measure);
    const facts = { scope, subject, partnerId, measure };
    log.warn({ ...facts, tenantId, limit, observed }, 'a rate limit is exceeded many times over');
    const observedPerMinute = Math.min(observed, 2 ** 31 - 1);
    report?.({
      ...facts,
      tenantId: tenantId ?? noTenant,
      limitPerMinute: limit,
      observedPerMinute,
      cooldownSeconds,
    }).catch((error: unknown) => {
      // It is reported with the next request that is refused.
      toldAt.delete(name);
      log.warn({ err: error }, 'an exceeded rate limit could not be reported');
    });
  };
}
