import { parsePercent, type PricingPolicy, type TaxComponent } from '@novapos/kernel';
import type {
  RoundingMode as RoundingName,
  TaxSource,
  TillSettingsQuery,
} from '../operations/operations.generated.ts';

/** The taxes that a tax category bears at this register. */
export type SellingTaxes = {
  readonly source: TaxSource;
  readonly components: readonly TaxComponent[];
};

/** What may be sold while there is no network; see the API's `OfflinePolicy`. */
export type OfflineLimits = {
  readonly maxHours: number;
  readonly maxSaleMinor: number | null;
  readonly maxTotalMinor: number | null;
  readonly acceptsCards: boolean;
  readonly maxCardMinor: number | null;
};

/** What the till prices and sells by, as it last agreed with the server. */
export type SellingSettings = {
  readonly currency: string;
  readonly storeName: string;
  readonly storeAddressLines: readonly string[];
  readonly timeZone: string;
  readonly policy: PricingPolicy;
  readonly taxes: Readonly<Record<string, SellingTaxes>>;
  readonly offline: OfflineLimits;
  readonly denominations: readonly number[];
};

const modes = { HALF_UP: 'HalfUp', TRUNCATE: 'Truncate', BANKERS: 'Bankers' } as const;
const untaxed: SellingTaxes = { source: 'DEFAULT', components: [] };

/** The settings of the API in the kernel's terms. */
export function sellingSettings(settings: TillSettingsQuery['tillSettings']): SellingSettings {
  const { pricingPolicy, taxes, offlinePolicy, ...rest } = settings;
  return {
    currency: rest.currency,
    storeName: rest.storeName,
    storeAddressLines: rest.storeAddressLines,
    timeZone: rest.timeZone,
    policy: {
      rounding: modes[pricingPolicy.rounding],
      level: pricingPolicy.level,
      inclusiveTarget: pricingPolicy.inclusiveTarget,
      cashIncrementMinor: pricingPolicy.cashIncrementMinor,
      cashRounding: modes[pricingPolicy.cashRounding],
    },
    taxes: Object.fromEntries(
      taxes.map(({ taxCategory, source, components }) => [
        taxCategory,
        { source, components: components.map(component) },
      ]),
    ),
    offline: offlinePolicy,
    denominations: rest.denominations,
  };
}

/** The taxes of a tax category; one that is not set up has none. */
export function taxesOf(settings: SellingSettings, taxCategory: string): SellingTaxes {
  return settings.taxes[taxCategory] ?? untaxed;
}

/** How contracts spell a way of rounding. */
export function roundingName(mode: PricingPolicy['rounding']): RoundingName {
  return mode === 'HalfUp' ? 'HALF_UP' : mode === 'Truncate' ? 'TRUNCATE' : 'BANKERS';
}

function component({
  percent,
  ...rest
}: TillSettingsQuery['tillSettings']['taxes'][number]['components'][number]): TaxComponent {
  const ppm = parsePercent(percent);
  if (!ppm.ok) throw new RangeError(`${percent} is no percentage of a tax`);
  return {
    code: rest.code,
    name: rest.name,
    ratePpm: ppm.value,
    isInclusive: rest.isInclusive,
    isCompound: rest.isCompound,
  };
}
