/** What a report tells of one group of sales: amounts in cents, quantities in thousandths, the rest counted. */
const names = [
  'orders',
  'priceOverrides',
  'grossMinor',
  'discountMinor',
  'netMinor',
  'taxMinor',
  'totalMinor',
  'cashRoundingMinor',
  'eachMilli',
  'gallonMilli',
  'otherMilli',
  'refunds',
  'refundedMinor',
  'voids',
] as const;

/** The figures of a group; one that its report does not tell is 0. */
export type ReportFigures = Readonly<Record<(typeof names)[number], number>>;

/** The groups of a report by their keys. */
export type ReportGroups = ReadonlyMap<string, ReportFigures>;

/** Groups that grow. */
export type GrowingGroups = Map<string, Record<keyof ReportFigures, number>>;

/** Figures of which those left out are 0. */
export function reportFigures(
  figures: Partial<ReportFigures>,
): Record<keyof ReportFigures, number> {
  const all = names.map((name) => [name, figures[name] ?? 0] as const);
  return Object.fromEntries(all) as Record<keyof ReportFigures, number>;
}

/** Add figures to those of a group. */
export function addTo(groups: GrowingGroups, key: string, more: Partial<ReportFigures>): void {
  const sums = groups.get(key) ?? reportFigures({});
  groups.set(key, sums);
  for (const name of names) sums[name] += more[name] ?? 0;
}

/** The sum over all groups. */
export function sumOf(groups: ReportGroups): ReportFigures {
  const sum: GrowingGroups = new Map();
  for (const figures of groups.values()) addTo(sum, 'all', figures);
  return sum.get('all') ?? reportFigures({});
}
