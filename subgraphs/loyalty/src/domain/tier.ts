/** A step that customers reach by earning points. */
export type Tier = {
  readonly name: string;
  /** From so many points earned, less those reversed. */
  readonly thresholdPoints: number;
  /** What it earns, in hundredths of a percent of the plain rate. */
  readonly earnMultiplierBasisPoints: number;
};

/** The rate of a customer without a tier. */
export const plainBasisPoints = 10_000;

/** The highest tier reached with so many points; tiers come by threshold. */
export function tierAt(tiers: readonly Tier[], qualifyingPoints: number): Tier | null {
  return tiers.findLast(({ thresholdPoints }) => thresholdPoints <= qualifyingPoints) ?? null;
}

/** The tier after that, and what is missing to it; null at the top. */
export function nextTier(
  tiers: readonly Tier[],
  qualifyingPoints: number,
): { readonly tier: Tier; readonly missingPoints: number } | null {
  const tier = tiers.find(({ thresholdPoints }) => thresholdPoints > qualifyingPoints);
  return tier ? { tier, missingPoints: tier.thresholdPoints - qualifyingPoints } : null;
}
