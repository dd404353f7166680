import { formatMoney, type PricingPolicy, type TaxComponent } from '@novapos/kernel';
import { isClockWrong, type PutRight } from './offline-clock.ts';
import type { Discrepancy } from './offline-finding.ts';
import { limitsPassed } from './offline-limits.ts';
import type { OfflinePolicy } from './offline-policy.ts';
import { staffDiscrepancies, type Employee } from './offline-rights.ts';
import type { CheckedOfflineSale } from './offline-sale.ts';
import { formatPercent } from './percent.ts';
import { roundingNames } from './rounding-names.ts';
import type { SaleVariant } from './sale-variant.ts';
import type { ChosenTaxes } from './tax-rate.ts';

/** What the server knows of an offline sale's surroundings when it is handed in. */
export type KnownAround = {
  /** In the order of the sale's lines; null for what nobody knows. */
  readonly variants: readonly (SaleVariant | null)[];
  readonly taxesOf: (taxCategory: string) => ChosenTaxes;
  readonly policy: PricingPolicy;
  readonly offlinePolicy: OfflinePolicy;
  readonly isCustomerKnown: boolean;
  /** Those of cashier and approvers that are known, by id. */
  readonly staff: ReadonlyMap<string, Employee>;
  /** Null for one that nobody knows, or of another register. */
  readonly shift: { readonly isOpen: boolean } | null;
  readonly clock: PutRight;
  readonly arrivedAt: Date;
};

/** All that does not agree between an offline sale and what the server knows: of its lines first, then of the whole. */
export function findDiscrepancies(
  checked: CheckedOfflineSale,
  known: KnownAround,
): readonly Discrepancy[] {
  return [
    ...checked.sale.lines.flatMap((_line, index) => lineDiscrepancies(checked, index, known)),
    ...policyChanged(checked, known),
    ...(known.isCustomerKnown ? [] : [ofSale('CUSTOMER_UNKNOWN', customerUnknown)]),
    ...staffDiscrepancies(checked.sale, known.staff),
    ...limitsPassed(checked.sale, known),
    ...clockWrong(known.clock),
    ...shiftClosed(checked, known),
  ];
}

const customerUnknown = 'The customer is unknown or erased; the sale is kept without.';

function lineDiscrepancies(
  { sale, priced }: CheckedOfflineSale,
  index: number,
  { variants, taxesOf }: KnownAround,
): readonly Discrepancy[] {
  const line = sale.lines[index];
  const bore = priced.lines[index];
  if (!line || !bore) return [];
  const variant = variants[index] ?? null;
  const sold = { name: line.name, number: index + 1 };
  const set = taxesOf(variant?.taxCategory ?? bore.taxCategory).components;
  const price = told(line.catalogueUnitPriceMinor, sale.currency);
  return [
    ...articleGone(sold, variant),
    ...priceChanged(sold, price, variant),
    ...taxChanged(sold, bore.taxes, set),
  ];
}

type SoldLine = { readonly name: string; readonly number: number };

function articleGone(
  { name, number }: SoldLine,
  variant: SaleVariant | null,
): readonly Discrepancy[] {
  if (variant === null) {
    const message = `Nobody knows the article that was sold as ${name}.`;
    return [ofLine(number, 'VARIANT_UNKNOWN', { message })];
  }
  if (variant.isActive) return [];
  return [ofLine(number, 'PRODUCT_RETIRED', { message: `${name} is no longer sold.` })];
}

function priceChanged(
  { name, number }: SoldLine,
  sold: string,
  variant: SaleVariant | null,
): readonly Discrepancy[] {
  if (variant === null) return [];
  const expected = told(variant.unitPriceMinor, variant.currency);
  if (sold === expected) return [];
  const message = `${name} was sold at ${sold}, the catalogue says ${expected}.`;
  return [ofLine(number, 'PRICE_CHANGED', { message, sold, expected })];
}

function taxChanged(
  { name, number }: SoldLine,
  bore: readonly TaxComponent[],
  set: readonly TaxComponent[],
): readonly Discrepancy[] {
  const [sold, expected] = [taxesTold(bore), taxesTold(set)];
  if (sold === expected) return [];
  const message = `${name} was sold with ${sold}, set is ${expected}.`;
  return [ofLine(number, 'TAX_CHANGED', { message, sold, expected })];
}

type Told = Pick<Discrepancy, 'message'> & Partial<Pick<Discrepancy, 'sold' | 'expected'>>;

function ofLine(line: number, kind: Discrepancy['kind'], fields: Told): Discrepancy {
  return { kind, about: `line ${line}`, line, sold: null, expected: null, ...fields };
}

function ofSale(kind: Discrepancy['kind'], message: string, rest: Partial<Told> = {}): Discrepancy {
  return { kind, about: 'sale', line: null, message, sold: null, expected: null, ...rest };
}

// All that a tax is reckoned by; two that read the same are the same.
function taxesTold(taxes: readonly TaxComponent[]): string {
  const each = taxes.map(({ code, ratePpm, isInclusive, isCompound }) =>
    [
      `${code} ${formatPercent(ratePpm)} %`,
      ...(isInclusive ? ['included'] : []),
      ...(isCompound ? ['compound'] : []),
    ].join(' '),
  );
  return each.length === 0 ? 'no tax' : each.join(', ');
}

function policyChanged(
  { sale }: CheckedOfflineSale,
  { policy }: KnownAround,
): readonly Discrepancy[] {
  const [sold, expected] = [policyTold(sale.policy), policyTold(policy)];
  if (sold === expected) return [];
  const message = `It was priced by ${sold}; set is ${expected}.`;
  return [ofSale('POLICY_CHANGED', message, { sold, expected })];
}

function policyTold(policy: PricingPolicy): string {
  const { rounding, level, inclusiveTarget, cashIncrementMinor, cashRounding } = policy;
  const cash = `cash ${roundingNames[cashRounding]} to ${cashIncrementMinor}`;
  return `${roundingNames[rounding]} per ${level}, inclusive ${inclusiveTarget}, ${cash}`;
}

function clockWrong(clock: PutRight): readonly Discrepancy[] {
  if (!isClockWrong(clock)) return [];
  const minutes = Math.round(Math.abs(clock.wrongByMs) / 60_000);
  const way = clock.wrongByMs > 0 ? 'ahead' : 'behind';
  const message = `The till's clock was ${minutes} minutes ${way}; the time of sale was put right.`;
  return [ofSale('CLOCK_WRONG', message, { sold: `${minutes} minutes ${way}` })];
}

function shiftClosed({ sale }: CheckedOfflineSale, { shift }: KnownAround): readonly Discrepancy[] {
  if (sale.shiftId === null || shift?.isOpen) return [];
  return [shift ? shiftIsClosed : ofSale('SHIFT_CLOSED', 'The shift is not known here.')];
}

/** The shift was closed before the sale came to it. */
export const shiftIsClosed = ofSale('SHIFT_CLOSED', 'The shift is closed already.');

function told(amountMinor: number, currency: string): string {
  return `${formatMoney({ amountMinor, currency })} ${currency}`;
}
