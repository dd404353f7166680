/** What may be asked for in a minute; 0 is without a limit. */
export type PerMinute = {
  readonly requests: number;
  /** Points of cost. */
  readonly cost: number;
};

/** How much may be asked for, and what happens where more is. */
export type RateLimitSettings = {
  readonly isOn: boolean;
  /** Each partner key whose partner has no limit of its own. */
  readonly key: PerMinute;
  /** Each user, and each paired device. */
  readonly user: PerMinute;
  /** All users and keys of a tenant together. */
  readonly tenant: PerMinute;
  /** Each address from which someone asks who has not signed in. */
  readonly anonymous: PerMinute;
  /** Who asks for this many times a limit within a minute is told of. */
  readonly burstMultiple: number;
  /** The seconds in which the same is not told again. */
  readonly alertCooldownSeconds: number;
  /** Where all gateways count together; null for each by itself. */
  readonly redisUrl: string | null;
};

const without: PerMinute = { requests: 0, cost: 0 };
const ofKeys: PerMinute = { requests: 600, cost: 100_000 };

/**
 * Partners are limited everywhere. The platform's own users are in production alone, and amply: a till asks for a few
 * operations a sale, and a shop's tills may sell hundreds of sales a second.
 */
export function defaultRateLimits(isProduction: boolean): RateLimitSettings {
  return {
    isOn: true,
    key: ofKeys,
    user: isProduction ? { requests: 6_000, cost: 1_000_000 } : without,
    tenant: isProduction ? { requests: 120_000, cost: 20_000_000 } : without,
    anonymous: isProduction ? { requests: 600, cost: 100_000 } : without,
    burstMultiple: 3,
    alertCooldownSeconds: 900,
    redisUrl: null,
  };
}
