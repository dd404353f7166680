import { defineSettings, flag, setting, wholeNumber, type SettingsOf } from '@novapos/chassis';
import { z } from 'zod';
import {
  defaultRateLimits,
  type PerMinute,
  type RateLimitSettings,
} from './rate-limit-settings.ts';

const mostRequests = 1_000_000;
const mostCost = 100_000_000;
const { key, burstMultiple, alertCooldownSeconds } = defaultRateLimits(true);
const production = defaultRateLimits(true);

function inProduction(what: string, whose: string, limit: number) {
  return `the ${what} a minute of ${whose}, 0 for no limit; when not set, ${limit} in production and no limit elsewhere`;
}

/** What a gateway is told of rate limits. */
export const rateLimitSettings = defineSettings({
  GATEWAY_RATE_LIMITS: setting(flag().default(true), {
    description: 'whether anyone is limited in what it asks for in a minute: true or false',
  }),
  GATEWAY_RATE_LIMIT_RPM: setting(wholeNumber(0, mostRequests).default(key.requests), {
    description:
      'the requests a minute of each partner key whose partner has no limit of its own, 0 for no limit',
  }),
  GATEWAY_RATE_LIMIT_COST_PER_MINUTE: setting(wholeNumber(0, mostCost).default(key.cost), {
    description:
      'the points of cost a minute of each partner key whose partner has no limit of its own, 0 for no limit',
  }),
  GATEWAY_RATE_LIMIT_USER_RPM: setting(wholeNumber(0, mostRequests).optional(), {
    description: inProduction('requests', 'each user or paired device', production.user.requests),
    example: '6000',
  }),
  GATEWAY_RATE_LIMIT_USER_COST_PER_MINUTE: setting(wholeNumber(0, mostCost).optional(), {
    description: inProduction('points of cost', 'each user or paired device', production.user.cost),
    example: '1000000',
  }),
  GATEWAY_RATE_LIMIT_TENANT_RPM: setting(wholeNumber(0, mostRequests).optional(), {
    description: inProduction(
      'requests',
      'all users and keys of a tenant together',
      production.tenant.requests,
    ),
    example: '120000',
  }),
  GATEWAY_RATE_LIMIT_TENANT_COST_PER_MINUTE: setting(wholeNumber(0, mostCost).optional(), {
    description: inProduction(
      'points of cost',
      'all users and keys of a tenant together',
      production.tenant.cost,
    ),
    example: '20000000',
  }),
  GATEWAY_RATE_LIMIT_ANONYMOUS_RPM: setting(wholeNumber(0, mostRequests).optional(), {
    description: inProduction(
      'requests',
      'each address, or IPv6 network of 64 bits, where nobody has signed in',
      production.anonymous.requests,
    ),
    example: '600',
  }),
  GATEWAY_RATE_LIMIT_ANONYMOUS_COST_PER_MINUTE: setting(wholeNumber(0, mostCost).optional(), {
    description: inProduction(
      'points of cost',
      'each address, or IPv6 network of 64 bits, where nobody has signed in',
      production.anonymous.cost,
    ),
    example: '100000',
  }),
  GATEWAY_RATE_LIMIT_BURST_MULTIPLE: setting(wholeNumber(2, 1_000).default(burstMultiple), {
    description:
      'how many times a limit must be asked for within a minute before the alert is raised',
  }),
  GATEWAY_RATE_LIMIT_ALERT_COOLDOWN_SECONDS: setting(
    wholeNumber(1, 86_400).default(alertCooldownSeconds),
    { description: 'the seconds in which the same alert is not raised again' },
  ),
  GATEWAY_REDIS_URL: setting(z.url({ protocol: /^rediss?$/ }).optional(), {
    description:
      'the address of the Redis in which all gateways count rate limits together; without it each counts by itself',
    example: 'redis://127.0.0.1:6379',
    secret: true,
  }),
});

/** The rate limits that were read, defaults filled in. */
export function rateLimits(
  read: SettingsOf<typeof rateLimitSettings>,
  defaults: RateLimitSettings,
): RateLimitSettings {
  return {
    isOn: read.GATEWAY_RATE_LIMITS,
    key: { requests: read.GATEWAY_RATE_LIMIT_RPM, cost: read.GATEWAY_RATE_LIMIT_COST_PER_MINUTE },
    user: perMinute(
      read.GATEWAY_RATE_LIMIT_USER_RPM,
      read.GATEWAY_RATE_LIMIT_USER_COST_PER_MINUTE,
      defaults.user,
    ),
    tenant: perMinute(
      read.GATEWAY_RATE_LIMIT_TENANT_RPM,
      read.GATEWAY_RATE_LIMIT_TENANT_COST_PER_MINUTE,
      defaults.tenant,
    ),
    anonymous: perMinute(
      read.GATEWAY_RATE_LIMIT_ANONYMOUS_RPM,
      read.GATEWAY_RATE_LIMIT_ANONYMOUS_COST_PER_MINUTE,
      defaults.anonymous,
    ),
    burstMultiple: read.GATEWAY_RATE_LIMIT_BURST_MULTIPLE,
    alertCooldownSeconds: read.GATEWAY_RATE_LIMIT_ALERT_COOLDOWN_SECONDS,
    redisUrl: read.GATEWAY_REDIS_URL ?? null,
  };
}

function perMinute(
  requests: number | undefined,
  cost: number | undefined,
  defaults: PerMinute,
): PerMinute {
  return { requests: requests ?? defaults.requests, cost: cost ?? defaults.cost };
}
