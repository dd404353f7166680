import { formatMoney, formatQuantity, type CsvCell } from '@novapos/kernel';
import { noCategory } from './contributions.ts';
import type { Amounts, ReportRow, RowPlace, SalesGrouping } from './report.ts';

const placeColumns: Readonly<Record<SalesGrouping, readonly (keyof RowPlace)[]>> = {
  DAY: ['businessDate'],
  HOUR: ['businessDate', 'hour'],
  WEEK: ['businessDate'],
  MONTH: ['businessDate'],
  STORE: ['storeId'],
  REGISTER: ['storeId', 'registerId'],
  CASHIER: ['cashierId'],
  PRODUCT: ['productId'],
  VARIANT: ['productId', 'variantId'],
  CATEGORY: ['categoryId'],
  TENDER: ['tenderType'],
  TAX: ['taxCode', 'taxName', 'ratePpm', 'isInclusive'],
};
const amountColumns = ['gross', 'discount', 'net', 'tax', 'total', 'cashRounding'] as const;
const sides = ['sold', 'refunded', 'balance'] as const;

/** The first record of an export: the names of its columns. */
export function headOfCsv(grouping: SalesGrouping): readonly string[] {
  return [
    ...placeColumns[grouping],
    'currency',
    ...['orders', 'refunds', 'voids', 'priceOverrides', 'quantitySold', 'quantityRefunded'],
    ...sides.flatMap((side) => amountColumns.map((name) => columnName(side, name))),
  ];
}

/** A row of a report as a record: amounts as decimals of their currency, empty where it has no such part. */
export function rowOfCsv(grouping: SalesGrouping, row: ReportRow): readonly CsvCell[] {
  const { place, currency, orders, refunds, voids, priceOverrides } = row;
  return [
    ...placeColumns[grouping].map((name) => placeCell(place[name])),
    currency,
    ...[orders, refunds, voids, priceOverrides],
    quantities(row, 'soldMilli'),
    quantities(row, 'refundedMilli'),
    ...sides.flatMap((side) => amountCells(row[side])),
  ];
}

function columnName(side: string, name: string): string {
  return `${side}${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

function placeCell(value: RowPlace[keyof RowPlace]): CsvCell {
  if (value === undefined || value === noCategory) return null;
  return typeof value === 'boolean' ? String(value) : value;
}

// `3 each; 0.75 kg` where a row has goods of several units.
function quantities(row: ReportRow, side: 'soldMilli' | 'refundedMilli'): CsvCell {
  if (!row.quantities) return null;
  return row.quantities.map((one) => `${formatQuantity(one[side])} ${one.unit}`).join('; ');
}

function amountCells({ currency, ...amounts }: Amounts): readonly CsvCell[] {
  const { grossMinor, discountMinor, netMinor, taxMinor, totalMinor, cashRoundingMinor } = amounts;
  const minors = [grossMinor, discountMinor, netMinor, taxMinor, totalMinor, cashRoundingMinor];
  return minors.map((amountMinor) =>
    amountMinor === null ? null : formatMoney({ amountMinor, currency }),
  );
}
