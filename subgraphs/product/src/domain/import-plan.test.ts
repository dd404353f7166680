import {
  importProblems,
  planImport,
  wantedProduct,
  type ImportRow,
  type Stocked,
} from './import-plan.ts';

const row = (overrides: Partial<ImportRow> = {}): ImportRow => ({
  ...{ sku: 'A-1', name: 'Tea', barcodes: ['12345'], priceMinor: 100, unit: 'each' },
  ...{ quantityDecimals: 0, taxCategory: 'STANDARD' },
  ...overrides,
});
const stockedAs = (given: ImportRow, overrides: Partial<Stocked> = {}): Stocked => ({
  ...{ productId: 'p', variantId: 'v' },
  ...wantedProduct(given, null, 'kept'),
  ...overrides,
});
const plan = (asked: ImportRow, stocked: Stocked | null) =>
  planImport([asked], new Map(stocked ? [['a-1', stocked]] : []), (name) => `id of ${name}`);

describe('planning an import', () => {
  it('creates what the catalogue lacks', () => {
    expect(plan(row({ category: 'Hot' }), null)).toMatchObject({
      created: [{ product: { name: 'Tea', categoryId: 'id of Hot' } }],
      ...{ changed: [], unchanged: 0 },
    });
  });

  it('leaves what is the same, in whatever case the SKU is found', () => {
    expect(plan(row(), stockedAs(row()))).toEqual({ created: [], changed: [], unchanged: 1 });
  });

  it('tells price, variant and product apart, and keeps description and label', () => {
    const before = stockedAs(row());
    const labelled = { ...before, variant: { ...before.variant, label: '1 l' } };
    const [changed] = plan(row({ name: 'Coffee', priceMinor: 5, barcodes: [] }), labelled).changed;
    expect(changed).toMatchObject({
      wanted: { product: { description: 'kept' }, variant: { label: '1 l' } },
      ofProduct: [{ field: 'name', before: 'Tea', after: 'Coffee' }],
      ofVariant: [{ field: 'barcodes', before: '12345', after: null }],
      ofPrice: [{ field: 'priceMinor', before: '100', after: '5' }],
    });
  });
});

describe('the problems of an import', () => {
  it('are none for sound rows, and one for each claim made twice', () => {
    expect(importProblems([row(), row({ sku: 'A-2', barcodes: [] })])).toEqual([]);
    expect(importProblems([row(), row({ sku: 'a-1' })]).map(({ field }) => field)).toEqual([
      'rows.1.sku',
      'rows.1.barcodes',
    ]);
  });
});
