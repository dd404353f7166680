/** One line of a basket as the till of the source recorded it; amounts in cents. */
export type BasketLine = {
  readonly lineNo: number;
  readonly productId: string;
  /** Whole pieces, or thousandths of a gallon. */
  readonly units: number;
  readonly isGallon: boolean;
  readonly shelfMinor: number;
  readonly cardMinor: number;
  readonly matchMinor: number;
  readonly couponMinor: number;
};

/** How a line is sold: the first that fits decides. */
export type LineClass =
  'plain' | 'override_unit' | 'override_total' | 'override_no_quantity' | 'coupon_only' | 'empty';

/** What becomes of a basket. */
export type BasketClass =
  'plain' | 'override' | 'excluded_negative_due' | 'excluded_no_saleable_line';

/** Why the amount of a line is not the catalogue's, with the price to sell it at. */
export type Override = { readonly kind: 'UNIT' | 'TOTAL'; readonly amountMinor: number };

/** One line to sell. */
export type SaleItem = {
  readonly lineNo: number;
  readonly productId: string;
  readonly units: number;
  readonly isGallon: boolean;
  readonly lineClass: LineClass;
  readonly override: Override | null;
  readonly cardMinor: number;
  readonly matchMinor: number;
  readonly grossMinor: number;
  readonly netMinor: number;
};

/** A manufacturer's coupon: it pays for the basket and is never a discount of its line. */
export type SaleCoupon = { readonly productId: string; readonly minor: number };

/** A basket as a sale; amounts in cents. */
export type Sale = {
  readonly basketClass: BasketClass;
  readonly items: readonly SaleItem[];
  readonly coupons: readonly SaleCoupon[];
  readonly lineClasses: readonly LineClass[];
  readonly grossMinor: number;
  readonly cardMinor: number;
  readonly matchMinor: number;
  readonly netMinor: number;
  readonly couponMinor: number;
  readonly dueMinor: number;
};

/** The catalogue's price of a product, in cents. */
export type PriceOf = (productId: string) => number;

/** What a till charges for a quantity at a unit price: thousandths are rounded half up to the cent. */
export function extended(unitPriceMinor: number, units: number, isGallon: boolean): number {
  if (!isGallon) return unitPriceMinor * units;
  return Number((2n * BigInt(unitPriceMinor) * BigInt(units) + 1000n) / 2000n);
}

/** How a line is to be sold at a catalogue price, whatever becomes of its basket. */
export function classifyLine(line: BasketLine, priceMinor: number): LineClass {
  const { units, isGallon, shelfMinor } = line;
  if (units === 0) return classifyWithoutQuantity(line);
  if (extended(priceMinor, units, isGallon) === shelfMinor) return 'plain';
  return !isGallon && shelfMinor % units === 0 ? 'override_unit' : 'override_total';
}

function classifyWithoutQuantity({ shelfMinor, couponMinor }: BasketLine): LineClass {
  if (shelfMinor > 0) return 'override_no_quantity';
  return couponMinor > 0 ? 'coupon_only' : 'empty';
}

/** A basket as a sale: what to sell at which price, with which discounts and coupons, or why not. */
export function buildSale(lines: readonly BasketLine[], priceOf: PriceOf): Sale {
  const lineClasses = lines.map((line) => classifyLine(line, priceOf(line.productId)));
  const items = lines.flatMap((line, index) => itemsOf(line, lineClasses[index] ?? 'empty'));
  const coupons = lines
    .filter(({ couponMinor }) => couponMinor > 0)
    .map(({ productId, couponMinor }) => ({ productId, minor: couponMinor }));
  const netMinor = sum(items, ({ netMinor: minor }) => minor);
  const couponMinor = sum(coupons, ({ minor }) => minor);
  return {
    basketClass: basketClassOf(items, netMinor - couponMinor),
    items,
    coupons,
    lineClasses,
    grossMinor: sum(items, ({ grossMinor }) => grossMinor),
    cardMinor: sum(items, ({ cardMinor }) => cardMinor),
    matchMinor: sum(items, ({ matchMinor }) => matchMinor),
    netMinor,
    couponMinor,
    dueMinor: netMinor - couponMinor,
  };
}

/** Whether a basket of this class becomes a sale. */
export function isSold({ basketClass }: Sale): boolean {
  return basketClass === 'plain' || basketClass === 'override';
}

function itemsOf(line: BasketLine, lineClass: LineClass): readonly SaleItem[] {
  if (lineClass === 'coupon_only' || lineClass === 'empty') return [];
  const { lineNo, productId, units, isGallon, cardMinor, matchMinor, shelfMinor } = line;
  return [
    {
      lineNo,
      productId,
      units: units || 1,
      isGallon,
      lineClass,
      override: overrideOf(line, lineClass),
      cardMinor,
      matchMinor,
      // Every class but `plain` overrides to the shelf amount; of `plain` they are the same.
      grossMinor: shelfMinor,
      netMinor: shelfMinor - cardMinor - matchMinor,
    },
  ];
}

function overrideOf({ units, isGallon, shelfMinor }: BasketLine, kind: LineClass): Override | null {
  switch (kind) {
    case 'plain':
    case 'coupon_only':
    case 'empty':
      return null;
    case 'override_unit':
      return { kind: 'UNIT', amountMinor: shelfMinor / units };
    case 'override_no_quantity':
      // The smallest quantity of fuel is a thousandth: a price for a gallon would not give the amount.
      return { kind: isGallon ? 'TOTAL' : 'UNIT', amountMinor: shelfMinor };
    case 'override_total':
      return { kind: 'TOTAL', amountMinor: shelfMinor };
  }
}

function basketClassOf(items: readonly SaleItem[], dueMinor: number): BasketClass {
  if (items.length === 0) return 'excluded_no_saleable_line';
  if (dueMinor < 0) return 'excluded_negative_due';
  return items.some(({ lineClass }) => lineClass !== 'plain') ? 'override' : 'plain';
}

function sum<Part>(parts: readonly Part[], minorOf: (part: Part) => number): number {
  return parts.reduce((total, part) => total + minorOf(part), 0);
}
