import { checkDigit } from '@novapos/kernel';
import type { ShopArticle } from './shop.ts';

const kinds = [
  'Biscuits',
  'Pasta',
  'Tea',
  'Soap',
  'Crisps',
  'Juice',
  'Cereal',
  'Rice',
  'Sauce',
  'Nuts',
];
const flavours = [
  'plain',
  'spicy',
  'lemon',
  'vanilla',
  'smoked',
  'garlic',
  'honey',
  'mint',
  'berry',
  'salted',
];
const sizes = ['100 g', '250 g', '500 g', '1 kg', 'family pack'];
const brands = [
  'Fieldgate',
  'Corva',
  'Clearwell',
  'Orchard Lane',
  'Kestrel',
  'Pinewood',
  'Bay',
  'Hof',
];

/** Twenty thousand plausible articles, the same each time. */
export function largeCatalogue(count = 20_000): readonly ShopArticle[] {
  return Array.from({ length: count }, (_, index) => article(index));
}

function article(index: number): ShopArticle {
  const pick = (words: readonly string[], step: number) =>
    words[Math.floor(index / step) % words.length] ?? '';
  const kind = pick(kinds, 1);
  const digits = `9523003${String(index).padStart(5, '0')}`;
  return {
    category: kind,
    name: `${kind} ${pick(flavours, 10)} ${pick(sizes, 100)} no. ${index + 1}`,
    brand: pick(brands, 500),
    sku: `3003-${String(index + 1).padStart(5, '0')}`,
    barcode: `${digits}${checkDigit(digits)}`,
    priceMinor: 99 + ((index * 37) % 2900),
    unit: 'each',
    quantityDecimals: 0,
    taxCategory: 'FOOD',
    stock: 100,
  };
}
