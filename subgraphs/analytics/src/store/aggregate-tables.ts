import type { AggregateName } from '../domain/contributions.ts';
import type { Figure } from '../domain/figures.ts';

/** A table of sums: what its rows are kept by, what goes with that, and what is summed. */
export type AggregateTable = {
  readonly name: string;
  readonly keys: readonly KeyColumn[];
  readonly about: readonly AboutColumn[];
  readonly figures: readonly Figure[];
};

const keyTypes = {
  businessDate: 'date',
  storeId: 'uuid',
  hour: 'smallint',
  registerId: 'uuid',
  cashierId: 'uuid',
  variantId: 'uuid',
  categoryId: 'uuid',
  unit: 'text',
  tenderType: 'text',
  taxCode: 'text',
  ratePpm: 'int',
  isInclusive: 'boolean',
  currency: 'text',
} as const;
const aboutTypes = { productId: 'uuid', taxName: 'text' } as const;

type KeyColumn = keyof typeof keyTypes;
type AboutColumn = keyof typeof aboutTypes;

const money = ['grossMinor', 'discountMinor', 'netMinor', 'taxMinor', 'totalMinor'] as const;
const refundedMoney = [
  'refundedGrossMinor',
  'refundedDiscountMinor',
  'refundedNetMinor',
  'refundedTaxMinor',
  'refundedTotalMinor',
] as const;
const ofSales: readonly Figure[] = [
  ...(['orders', 'lines', 'quantityMilli', 'priceOverrides', 'voids', 'voidedMinor'] as const),
  ...money,
  ...(['cashRoundingMinor', 'refunds', 'refundedQuantityMilli'] as const),
  ...refundedMoney,
  'refundedCashRoundingMinor',
];
const ofGoods: readonly Figure[] = [
  ...(['orders', 'quantityMilli', 'priceOverrides'] as const),
  ...money,
  ...(['refunds', 'refundedQuantityMilli'] as const),
  ...refundedMoney,
];

/** Where each kind of sum is kept. */
export const aggregateTables: Readonly<Record<AggregateName, AggregateTable>> = {
  salesDays: {
    name: 'sales_days',
    keys: ['businessDate', 'storeId', 'registerId', 'cashierId', 'currency'],
    about: [],
    figures: ofSales,
  },
  salesHours: {
    name: 'sales_hours',
    keys: ['businessDate', 'storeId', 'hour', 'registerId', 'cashierId', 'currency'],
    about: [],
    figures: ofSales,
  },
  variantDays: {
    name: 'variant_days',
    keys: ['businessDate', 'storeId', 'variantId', 'unit', 'currency'],
    about: ['productId'],
    figures: ofGoods,
  },
  categoryDays: {
    name: 'category_days',
    keys: ['businessDate', 'storeId', 'categoryId', 'unit', 'currency'],
    about: [],
    figures: ofGoods,
  },
  tenderDays: {
    name: 'tender_days',
    keys: ['businessDate', 'storeId', 'registerId', 'cashierId', 'tenderType', 'currency'],
    about: [],
    figures: ['orders', 'totalMinor', 'refunds', 'refundedTotalMinor'],
  },
  taxDays: {
    name: 'tax_days',
    keys: [
      ...(['businessDate', 'storeId', 'registerId', 'cashierId'] as const),
      ...(['taxCode', 'ratePpm', 'isInclusive', 'currency'] as const),
    ],
    about: ['taxName'],
    figures: ['orders', 'netMinor', 'taxMinor', 'refunds', 'refundedNetMinor', 'refundedTaxMinor'],
  },
};

/** A column's name in SQL. */
export function column(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** The columns of a table without the tenant's, and their types, as `json_to_recordset` reads them. */
export function typedColumns({ keys, about, figures }: AggregateTable): readonly string[] {
  return [
    ...keys.map((name) => `${column(name)} ${keyTypes[name]}`),
    ...about.map((name) => `${column(name)} ${aboutTypes[name]}`),
    ...figures.map((name) => `${column(name)} bigint`),
  ];
}
