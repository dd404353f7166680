import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { DatasetInvalid } from './dataset-invalid.ts';
import { excludedClasses, type ExpectedTotals } from './expected-totals.ts';
import type { TableHashes } from './fingerprint.ts';
import type { Check } from './check.ts';

const counts = z.record(z.string(), z.number());
const controlFile = z.object({
  files: z.record(z.string(), z.object({ sha256_of_csv: z.string() })).default({}),
  replay: z.object({
    line_classes: counts,
    basket_classes: counts,
    sold: counts,
    excluded: z.record(z.string(), counts),
    sold_by_store: z.record(z.string(), counts),
    sold_by_month: z.record(z.string(), counts),
  }),
});

/** The figures that a dataset's own control file says must come out. */
export type Control = z.infer<typeof controlFile>;

/** Our sums by the names they have in a control file. */
const names = {
  baskets: 'baskets',
  lines: 'lines',
  each: 'each',
  gallon_thousandths: 'gallonThousandths',
  coupon_entries: 'couponEntries',
  baskets_due_zero: 'basketsDueZero',
  shelf_cents: 'grossMinor',
  card_discount_cents: 'cardDiscountMinor',
  coupon_match_cents: 'couponMatchMinor',
  coupon_cents: 'couponMinor',
  paid_before_coupon_cents: 'netMinor',
  due_cents: 'dueMinor',
} as const;

/** The control file of a folder, or null where there is none. */
export function readControl(folder: string): Control | null {
  const path = join(folder, 'control.json');
  if (!existsSync(path)) return null;
  try {
    return controlFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (error) {
    const problem = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new DatasetInvalid(`control.json can't be used: ${problem}`);
  }
}

/** Compare what the files come to with what their control file says. */
export function checkControl(
  { files, replay }: Control,
  totals: ExpectedTotals,
  hashes: TableHashes,
): readonly Check[] {
  return [
    ...Object.entries(hashes).map(([table, hash]) =>
      check(`files.${table}`, files[table]?.sha256_of_csv ?? hash, hash),
    ),
    ...group('line_classes', replay.line_classes, totals.lineClasses),
    ...group('basket_classes', replay.basket_classes, totals.basketClasses),
    ...figures('sold', replay.sold, totals.all),
    ...excludedClasses.flatMap((kind) =>
      figures(`excluded.${kind}`, replay.excluded[kind] ?? {}, totals.excluded[kind]),
    ),
    ...figuresByKey('sold_by_store', replay.sold_by_store, totals.byStore),
    ...figuresByKey('sold_by_month', replay.sold_by_month, totals.byMonth),
  ];
}

type Counts = Readonly<Record<string, number>>;

function figuresByKey(
  place: string,
  wanted: Readonly<Record<string, Counts>>,
  found: ReadonlyMap<string, Counts>,
): readonly Check[] {
  const keys = new Set([...Object.keys(wanted), ...found.keys()]);
  return [...keys].flatMap((key) =>
    figures(`${place}.${key}`, wanted[key] ?? { baskets: 0 }, found.get(key) ?? { baskets: 0 }),
  );
}

function figures(place: string, wanted: Counts, found: Counts): readonly Check[] {
  return Object.entries(names).flatMap(([theirs, ours]) =>
    theirs in wanted ? [check(`${place}.${theirs}`, wanted[theirs], found[ours])] : [],
  );
}

function group(place: string, wanted: Counts, found: Counts): readonly Check[] {
  const keys = new Set([...Object.keys(wanted), ...Object.keys(found)]);
  return [...keys].map((key) => check(`${place}.${key}`, wanted[key], found[key]));
}

type Side = Check['expected'] | undefined;

function check(what: string, expected: Side, found: Side): Check {
  return { what: `control.json, ${what}`, expected: expected ?? 0, found: found ?? 0 };
}
