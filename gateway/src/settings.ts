import { defaultExecution, type ExecutionSettings } from './execution-settings.ts';
import { defaultLimits, type Limits } from './limits/limits.ts';
import type { PersistedMode } from './persisted/choose-operation.ts';
import { defaultRateLimits, type RateLimitSettings } from './rate-limits/rate-limit-settings.ts';

/** How a gateway behaves, whichever way it was started. */
export type GatewaySettings = {
  readonly limits: Limits;
  readonly execution: ExecutionSettings;
  /** Origins of web pages that may ask us; none in production unless named. */
  readonly corsOrigins: readonly string[];
  /** Automatic persisted queries: off, since strangers could fill the cache. */
  readonly hasAutomaticPersistedQueries: boolean;
  /** What people and apps may ask; partners always ask for registered operations by id. */
  readonly persistedOperations: PersistedMode;
  /** Addresses and networks of proxies whose X-Forwarded-For is believed. */
  readonly trustedProxies: readonly string[];
  readonly rateLimits: RateLimitSettings;
  readonly subscriptions: SubscriptionSettings;
};

/** Bounds of live subscriptions. */
export type SubscriptionSettings = {
  /** Subscribers of the whole process. */
  readonly subscribers: number;
  /** Subscriptions of one WebSocket. */
  readonly perConnection: number;
  /** Messages that may wait for a subscriber before it is ended as too slow. */
  readonly waiting: number;
  /** How long events are remembered for streams that go on where they ended. */
  readonly windowSeconds: number;
};

/** Ample for the tills and screens of a large tenant. */
export const defaultSubscriptions: SubscriptionSettings = {
  subscribers: 10_000,
  perConnection: 50,
  waiting: 200,
  windowSeconds: 300,
};

const developmentOrigins = [3000, 3001].flatMap((port) => [
  `http://localhost:${port}`,
  `http://127.0.0.1:${port}`,
]);

/** The settings of a gateway that was told nothing. */
export function defaultSettings(isProduction: boolean): GatewaySettings {
  return {
    limits: defaultLimits,
    execution: defaultExecution,
    corsOrigins: isProduction ? [] : developmentOrigins,
    hasAutomaticPersistedQueries: false,
    persistedOperations: isProduction ? 'ids' : 'off',
    trustedProxies: [],
    rateLimits: defaultRateLimits(isProduction),
    subscriptions: defaultSubscriptions,
  };
}
