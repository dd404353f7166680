import { checkDigit } from '@novapos/kernel';
import type { ShopArticle } from './shop.ts';

/**
 * Articles from a table: a line `# Category | TAX_CATEGORY`, then lines
 * `name | brand | price | unit | stock`, the price in whole minor units. SKUs and barcodes are made of
 * `prefix` and a count; the GS1 prefix 952 is set aside for demonstrations.
 */
export function catalogueFrom(prefix: string, table: string): readonly ShopArticle[] {
  const articles: ShopArticle[] = [];
  let category = '';
  let taxCategory = 'STANDARD';
  for (const line of table.split('\n').map((text) => text.trim())) {
    if (line.startsWith('#')) {
      [category = '', taxCategory = 'STANDARD'] = cells(line.slice(1));
    } else if (line !== '') {
      articles.push({
        ...article(prefix, articles.length + 1, cells(line)),
        category,
        taxCategory,
      });
    }
  }
  return articles;
}

function article(prefix: string, count: number, [name, brand, price, unit, stock]: string[]) {
  const digits = `952${prefix}${String(count).padStart(5, '0')}`;
  const isWeighed = unit === 'kg' || unit === 'lb';
  return {
    name: name ?? '',
    brand: brand ?? '',
    sku: `${prefix}-${String(count).padStart(4, '0')}`,
    barcode: `${digits}${checkDigit(digits)}`,
    priceMinor: Number(price),
    unit: unit ?? 'each',
    quantityDecimals: isWeighed ? 3 : 0,
    stock: Number(stock),
  };
}

function cells(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}
