import type { CatalogueCategory, CatalogueItem } from '../till/catalogue.ts';

const shelves: Readonly<Record<string, readonly string[]>> = {
  Coffee: ['Flat White', 'Espresso', 'Cortado', 'Cappuccino', 'Filter Coffee', 'Cold Brew'],
  Tea: ['Earl Grey', 'Sencha', 'Chai Latte', 'Fresh Mint', 'Oolong', 'Rooibos'],
  Bakery: ['Butter Croissant', 'Rye Loaf', 'Cinnamon Bun', 'Bagel', 'Banana Bread', 'Focaccia'],
  Produce: ['Gala Apples', 'Bananas', 'Vine Tomatoes', 'Avocado', 'Baby Spinach', 'Lemons'],
  Dairy: ['Whole Milk', 'Oat Milk', 'Greek Yoghurt', 'Salted Butter', 'Gouda', 'Ricotta'],
  Pantry: ['Spaghetti', 'Olive Oil', 'Basmati Rice', 'Sea Salt', 'Honey', 'Passata'],
  Drinks: ['Sparkling Water', 'Orange Juice', 'Ginger Beer', 'Lemonade', 'Kombucha', 'Cola'],
  Household: ['Dish Soap', 'Paper Towels', 'Sponges', 'Candles', 'Batteries AA', 'Bin Bags'],
};
const sizes = ['', 'Small', 'Large', 'Family', 'Organic'] as const;

/** The shelves of the imagined shop. */
export const demoCategories: readonly CatalogueCategory[] = Object.keys(shelves).map((name) => ({
  id: name.toLowerCase(),
  name,
}));

/** Its articles: 240. */
export function demoItems(currency: string): readonly CatalogueItem[] {
  return Object.entries(shelves).flatMap(([shelf, names], shelfIndex) =>
    sizes.flatMap((size, sizeIndex) =>
      names.map((name, index) =>
        item({ shelf, shelfIndex, name, size, number: sizeIndex * names.length + index, currency }),
      ),
    ),
  );
}

type Making = {
  readonly shelf: string;
  readonly shelfIndex: number;
  readonly name: string;
  readonly size: string;
  readonly number: number;
  readonly currency: string;
};

function item({ shelf, shelfIndex, name, size, number, currency }: Making): CatalogueItem {
  const sku = `${1001 + shelfIndex}-${String(number + 1).padStart(4, '0')}`;
  const isWeighed = shelf === 'Produce' && number % 2 === 0;
  return {
    variantId: `variant-${sku}`,
    productId: `product-${sku}`,
    name: size === '' ? name : `${name} ${size}`,
    sku,
    barcodes: [withCheckDigit(`40${shelfIndex}${String(number).padStart(9, '0')}`)],
    brand: null,
    categoryId: shelf.toLowerCase(),
    categoryName: shelf,
    priceMinor: 195 + ((shelfIndex * 137 + number * 61) % 1_400),
    currency,
    unit: isWeighed ? 'KG' : 'EACH',
    quantityDecimals: isWeighed ? 3 : 0,
    taxCategory: 'STANDARD',
    imagePath: null,
  };
}

function withCheckDigit(digits: string): string {
  const sum = Array.from(digits).reduce(
    (total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3),
    0,
  );
  return `${digits}${(10 - (sum % 10)) % 10}`;
}
