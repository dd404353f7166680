import { accept, isCurrency, refuse, type Decision } from '@novapos/kernel';
import type { Terms } from './programme.ts';
import type { Tier } from './tier.ts';

/** One thing that is wrong with an input, at one of its fields. */
export type Problem = { readonly field: string; readonly message: string };

/** Terms that no programme can have. */
export type LoyaltyProgrammeInvalid = {
  readonly kind: 'LoyaltyProgrammeInvalid';
  readonly problems: readonly Problem[];
};

type Bounds = readonly [least: number, most: number];

const largest = 1_000_000_000;
const bounds = {
  pointsPerUnit: [1, 10_000],
  unitMinor: [1, largest],
  redeemPoints: [1, 1_000_000],
  redeemMinor: [1, largest],
  minimumRedeemPoints: [0, largest],
  expiryMonths: [1, 120],
  tierWindowMonths: [1, 120],
} as const satisfies Partial<Record<keyof Terms, Bounds>>;
const mostTiers = 10;
const longestName = 50;

/** The terms with their tiers in order, or all that is wrong with them. */
export function checkTerms(terms: Terms): Decision<Terms, LoyaltyProgrammeInvalid> {
  const tiers = terms.tiers.map((tier) => ({ ...tier, name: tier.name.trim() }));
  const problems = [
    ...(isCurrency(terms.currency) ? [] : [problem('currency', 'Not a currency of ISO 4217.')]),
    ...figureProblems(terms),
    ...tierProblems(tiers),
  ];
  if (problems.length > 0) return refuse({ kind: 'LoyaltyProgrammeInvalid', problems });
  return accept({ ...terms, tiers: byThreshold(tiers) });
}

/** What stands against another currency: points were given in this one. */
export function currencyStays(currency: string): LoyaltyProgrammeInvalid {
  const message = `Points were given in ${currency} already: it stays.`;
  return { kind: 'LoyaltyProgrammeInvalid', problems: [problem('currency', message)] };
}

function figureProblems(terms: Terms): readonly Problem[] {
  const names = Object.keys(bounds) as (keyof typeof bounds)[];
  return names.flatMap((name) => {
    const value = terms[name];
    return value === null ? [] : boundProblems(name, value, bounds[name]);
  });
}

function tierProblems(tiers: readonly Tier[]): readonly Problem[] {
  if (tiers.length > mostTiers) return [problem('tiers', `At most ${mostTiers} tiers.`)];
  return [
    ...tiers.flatMap((tier, at) => oneTierProblems(tier, `tiers.${at}`)),
    ...twice(tiers, 'name', (tier) => tier.name.toLowerCase()),
    ...twice(tiers, 'thresholdPoints', (tier) => tier.thresholdPoints),
    ...(isFair(tiers) ? [] : [problem('tiers', 'A higher tier earns less than a lower one.')]),
  ];
}

function oneTierProblems(tier: Tier, field: string): readonly Problem[] {
  const { length } = tier.name;
  const isNamed = length >= 1 && length <= longestName;
  return [
    ...(isNamed ? [] : [problem(`${field}.name`, `A name has 1 to ${longestName} characters.`)]),
    ...boundProblems(`${field}.thresholdPoints`, tier.thresholdPoints, [0, largest]),
    ...boundProblems(
      `${field}.earnMultiplierBasisPoints`,
      tier.earnMultiplierBasisPoints,
      [1, 1_000_000],
    ),
  ];
}

function boundProblems(field: string, value: number, [least, most]: Bounds): readonly Problem[] {
  if (Number.isInteger(value) && value >= least && value <= most) return [];
  return [problem(field, `A whole number from ${least} to ${most} is needed.`)];
}

function twice(
  tiers: readonly Tier[],
  field: keyof Tier,
  keyOf: (tier: Tier) => string | number,
): readonly Problem[] {
  const keys = tiers.map(keyOf);
  return keys.flatMap((key, at) =>
    keys.indexOf(key) === at ? [] : [problem(`tiers.${at}.${field}`, 'Another tier has the same.')],
  );
}

function isFair(tiers: readonly Tier[]): boolean {
  const rates = byThreshold(tiers).map((tier) => tier.earnMultiplierBasisPoints);
  return rates.every((rate, at) => at === 0 || rate >= (rates[at - 1] ?? 0));
}

function byThreshold(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.toSorted((one, other) => one.thresholdPoints - other.thresholdPoints);
}

function problem(field: string, message: string): Problem {
  return { field, message };
}
