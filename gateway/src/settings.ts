import { defaultLimits, type Limits } from './limits/limits.ts';

/** How a gateway behaves, whichever way it was started. */
export type GatewaySettings = {
  readonly limits: Limits;
  /** Origins of web pages that may ask us; none in production unless named. */
  readonly corsOrigins: readonly string[];
  /** Automatic persisted queries: off, since strangers could fill the cache. */
  readonly hasAutomaticPersistedQueries: boolean;
};

const developmentOrigins = [3000, 3001].flatMap((port) => [
  `http://localhost:${port}`,
  `http://127.0.0.1:${port}`,
]);

/** The settings of a gateway that was told nothing. */
export function defaultSettings(isProduction: boolean): GatewaySettings {
  return {
    limits: defaultLimits,
    corsOrigins: isProduction ? [] : developmentOrigins,
    hasAutomaticPersistedQueries: false,
  };
}
