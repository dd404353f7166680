import { effectiveTaxes } from './effective-taxes.ts';
import { chooseTaxes, type TaxRate, type TaxScope } from './tax-rate.ts';

const place = { storeId: 'store', registerId: 'register' };
const tax = { code: 'TAX', name: 'Tax', ratePpm: 50_000, isInclusive: false, isCompound: false };

function rate(taxCategory: string, scope: TaxScope, scopeId: string | null): TaxRate {
  return { id: `${taxCategory} ${scope}`, scope, scopeId, taxCategory, components: [] };
}

const rates = [
  rate('FOOD', 'TENANT', null),
  rate('FOOD', 'STORE', 'store'),
  rate('WINE', 'REGISTER', 'register'),
  rate('TOYS', 'STORE', 'another store'),
];

describe('the taxes that hold at a register', () => {
  it('are those that a sale there chooses, whatever the category', () => {
    for (const fallback of [[], [tax]]) {
      const told = effectiveTaxes(rates, place, fallback);
      for (const taxCategory of ['FOOD', 'WINE', 'TOYS', 'NEVER SEEN']) {
        const own = told.find((each) => each.taxCategory === taxCategory);
        const { taxCategory: _named, ...found } = own ??
          told.find((each) => each.taxCategory === '*') ?? {
            taxCategory,
            source: 'DEFAULT',
            components: [],
          };
        expect(found).toEqual(chooseTaxes(rates, taxCategory, place, fallback));
      }
    }
  });

  it('name the rest only where a default tax is set', () => {
    const named = (fallback: readonly (typeof tax)[]) =>
      effectiveTaxes(rates, place, fallback).map(({ taxCategory }) => taxCategory);
    expect(named([])).toEqual(['FOOD', 'WINE']);
    expect(named([tax])).toEqual(['FOOD', 'WINE', '*']);
  });
});
