import {
  databaseSettings,
  defineSettings,
  readSettings,
  setting,
  wholeNumber,
  type Environment,
} from '@novapos/chassis';
import { isCurrency, type PricingPolicy, type TaxComponent } from '@novapos/kernel';
import { z } from 'zod';
import { parsePercent } from './domain/percent.ts';

const percent = z
  .string()
  .default('0')
  .transform((text, context) => {
    const ppm = parsePercent(text);
    if (ppm.ok) return ppm.value;
    context.addIssue({ code: 'custom', message: 'it is no percentage' });
    return z.NEVER;
  });

/** What this domain is told. */
export const orderSettings = defineSettings({
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  VOID_WINDOW_MINUTES: setting(wholeNumber(0, 10_080).default(15), {
    description: 'the minutes after its completion in which a sale can be voided',
  }),
  DEFAULT_TAX_PERCENT: setting(percent, {
    description: 'the tax on goods for which none is set, 0 to 1000 with up to 4 decimal places',
    example: '8.875',
  }),
  MONEY_ROUNDING: setting(z.enum(['HalfUp', 'Truncate', 'Bankers']).default('HalfUp'), {
    description: 'how tenants round that have chosen nothing else: HalfUp, Truncate or Bankers',
  }),
  DEFAULT_CURRENCY: setting(z.string().default('USD').refine(isCurrency), {
    description: 'the ISO 4217 currency of totals over no sale at all',
  }),
  SETTLE_SECONDS: setting(wholeNumber(1, 3_600).default(5), {
    description: 'the seconds between two looks for sales that were left in their midst',
  }),
});

/** The settings as selling needs them. */
export type OrderSettings = {
  readonly databasePoolSize: number;
  readonly voidWindowMs: number;
  readonly settleEveryMs: number;
  readonly defaultCurrency: string;
  /** Of goods for which no tax rate is set. */
  readonly defaultTaxes: readonly TaxComponent[];
  /** Of a tenant that has chosen none. */
  readonly defaultPolicy: PricingPolicy;
};

/** The settings; throws with all that is wrong. */
export function readOrderSettings(env: Environment): OrderSettings {
  const read = readSettings(orderSettings, env);
  const ratePpm = read.DEFAULT_TAX_PERCENT;
  const tax = { code: 'TAX', name: 'Tax', ratePpm, isInclusive: false, isCompound: false };
  return {
    databasePoolSize: read.DATABASE_POOL_SIZE,
    voidWindowMs: read.VOID_WINDOW_MINUTES * 60_000,
    settleEveryMs: read.SETTLE_SECONDS * 1000,
    defaultCurrency: read.DEFAULT_CURRENCY,
    defaultTaxes: ratePpm === 0 ? [] : [tax],
    defaultPolicy: {
      rounding: read.MONEY_ROUNDING,
      level: 'LINE',
      inclusiveTarget: 'NET',
      cashIncrementMinor: 1,
      cashRounding: 'HalfUp',
    },
  };
}
