import { accept, isUuid, MAX_QUANTITY_MILLI, refuse, type Decision } from '@novapos/kernel';
import type { Cart } from './cart.ts';
import { checkCart, rightsByHand } from './check-cart.ts';
import type { ChosenLine } from './check-variants.ts';
import { offlineTendersFault } from './check-offline-tenders.ts';
import type {
  CheckedOfflineSale,
  OfflineLine,
  OfflineSale,
  OfflineSaleInvalid,
  OfflineSaleRefusal,
} from './offline-sale.ts';
import { priceSale, type PricedSale } from './price-sale.ts';
import { changePolicy } from './pricing-policy.ts';
import type { CartRefusal } from './refusals.ts';
import { checkTaxRate, type ChosenTaxes } from './tax-rate.ts';

/** Where an offline sale was made. */
export type OfflinePlace = { readonly registerCode: string; readonly currency: string };

type Checked = Decision<CheckedOfflineSale, OfflineSaleRefusal>;

const mostApprovals = 50;
const longestText = 200;
const one = 1000;

/**
 * Accept an offline sale whose every figure follows from its own prices, discounts, taxes and policy, as the till must have
 * reckoned it. Nothing is compared with what the server knows.
 */
export function checkOfflineSale(sale: OfflineSale, place: OfflinePlace): Checked {
  if (sale.lines.length === 0) return refuse({ kind: 'CartEmpty' });
  const cart = cartOf(sale);
  const checked = checkCart(cart, rightsByHand);
  if (!checked.ok) return refuse(invalidOf(checked.refusal));
  const fault = headFault(sale, place) ?? firstLineFault(sale.lines);
  if (fault) return refuse(fault);

  const taxes = taxesOf(sale.lines);
  if (!taxes.ok) return taxes;
  const priced = priceSale(cart, sale.lines.map(chosenOf), {
    currency: sale.currency,
    policy: sale.policy,
    taxesOf: (_category, number) =>
      taxes.value[number - 1] ?? { source: 'DEFAULT', components: [] },
  });
  if (!priced.ok) return refuse(invalidOf(priced.refusal));
  const wrong = figuresFault(sale, priced.value) ?? offlineTendersFault(sale);
  return wrong ? refuse(wrong) : accept({ sale, priced: priced.value });
}

/** An offline sale as a cart: what rights its prices and discounts by hand need is decided as for any other. */
export function cartOf({ lines, discounts }: OfflineSale): Cart {
  return {
    discounts,
    lines: lines.map((line) => ({
      variantId: line.variantId,
      quantity: line.quantityMilli,
      unitPriceOverride: line.unitPriceOverride,
      totalOverride: line.totalOverride,
      discounts: line.discounts,
      note: line.note,
    })),
  };
}

function headFault(sale: OfflineSale, place: OfflinePlace): OfflineSaleInvalid | undefined {
  const ids = { orderId: sale.orderId, cashierId: sale.cashierId };
  const malformed = Object.entries({ ...ids, shiftId: sale.shiftId, customerId: sale.customerId });
  const [field] = malformed.find(([, id]) => id !== null && !isUuid(id)) ?? [];
  if (field !== undefined) return invalid(field, 'an id is a UUID');
  if (!isOfSeries(sale.receiptNumber, place.registerCode)) {
    const problem = `it is not of a series of this register, such as ${place.registerCode}-F1-000001`;
    return invalid('receiptNumber', problem);
  }
  for (const when of ['soldAt', 'sentAt'] as const) {
    if (!(sale[when].getTime() >= 0)) return invalid(when, 'nothing was sold before 1970');
  }
  if (sale.currency !== place.currency) {
    return invalid('currency', `the store sells in ${place.currency}`);
  }
  const policy = changePolicy(sale.policy, {});
  if (!policy.ok) return invalid(`policy.${policy.refusal.field}`, policy.refusal.problem);
  return approvalsFault(sale.approvals);
}

function isOfSeries(receiptNumber: string, registerCode: string): boolean {
  const beginning = `${registerCode}-F`;
  const rest = receiptNumber.slice(beginning.length);
  return receiptNumber.startsWith(beginning) && /^[1-9]\d{0,8}-\d{6,15}$/.test(rest);
}

function approvalsFault(approvals: OfflineSale['approvals']): OfflineSaleInvalid | undefined {
  if (approvals.length > mostApprovals) {
    return invalid('approvals', `up to ${mostApprovals} approvals can be given`);
  }
  const at = approvals.findIndex(({ approverId }) => !isUuid(approverId));
  return at < 0 ? undefined : invalid(`approvals.${at}.approverId`, 'an id is a UUID');
}

function firstLineFault(lines: readonly OfflineLine[]): OfflineSaleInvalid | undefined {
  for (const [index, line] of lines.entries()) {
    const [field, problem] = lineFault(line) ?? [];
    if (field !== undefined && problem !== undefined) {
      return invalid(`lines.${index}.${field}`, problem);
    }
  }
  return undefined;
}

function lineFault(line: OfflineLine): readonly [string, string] | undefined {
  const { variantId, quantityMilli, catalogueUnitPriceMinor, embeddedTotalMinor } = line;
  if (!isUuid(variantId)) return ['variantId', 'an id is a UUID'];
  const text = (['name', 'sku', 'unit'] as const).find((field) => !isText(line[field]));
  if (text) return [text, `it has 1 to ${longestText} characters`];
  if (!(quantityMilli > 0)) return ['quantity', 'a quantity is above zero'];
  if (quantityMilli > MAX_QUANTITY_MILLI) return ['quantity', 'up to 1,000,000 can be sold'];
  if (catalogueUnitPriceMinor < 0) return ['catalogueUnitPriceMinor', 'a price is 0 or more'];
  if (embeddedTotalMinor === null) return undefined;
  if (embeddedTotalMinor < 0) return ['embeddedTotalMinor', 'a price is 0 or more'];
  return quantityMilli === one ? undefined : ['quantity', 'the price on a label is for one'];
}

function taxesOf(
  lines: readonly OfflineLine[],
): Decision<readonly ChosenTaxes[], OfflineSaleInvalid> {
  const chosen: ChosenTaxes[] = [];
  for (const [index, { taxCategory, taxSource, taxes }] of lines.entries()) {
    const scope = { scope: 'TENANT', scopeId: null } as const;
    const checked = checkTaxRate({ ...scope, taxCategory, components: taxes });
    if (!checked.ok) {
      const { field, problem } = checked.refusal;
      return refuse(invalid(`lines.${index}.${field.replace(/^components/, 'taxes')}`, problem));
    }
    chosen.push({ source: taxSource, components: checked.value });
  }
  return accept(chosen);
}

// Which product it is of, and in which category, only the catalogue knows.
function chosenOf(line: OfflineLine, index: number): ChosenLine {
  return {
    number: index + 1,
    line,
    quantityMilli: line.quantityMilli,
    variant: {
      variantId: line.variantId,
      productId: line.variantId,
      categoryId: null,
      name: line.name,
      sku: line.sku,
      unit: line.unit,
      quantityDecimals: 3,
      taxCategory: line.taxCategory.trim(),
      unitPriceMinor: line.catalogueUnitPriceMinor,
      currency: '',
      isActive: true,
      embeddedQuantityMilli: null,
      embeddedTotalMinor: line.embeddedTotalMinor,
    },
  };
}

function figuresFault(sale: OfflineSale, priced: PricedSale): OfflineSaleInvalid | undefined {
  const at = sale.lines.findIndex(
    ({ totalMinor }, index) => totalMinor !== priced.lines[index]?.totalMinor,
  );
  if (at >= 0) {
    const problem = `by its price, discounts and taxes it is ${priced.lines[at]?.totalMinor ?? 0}`;
    return invalid(`lines.${at}.totalMinor`, problem);
  }
  if (sale.totalMinor === priced.totalMinor) return undefined;
  return invalid('totalMinor', `by the sale's lines and discounts it is ${priced.totalMinor}`);
}

// What else can be wrong with a cart was looked at before.
function invalidOf(refusal: CartRefusal): OfflineSaleInvalid {
  if (refusal.kind === 'CartInvalid') return invalid(refusal.field, refusal.problem);
  if (refusal.kind === 'AmountTooLarge') {
    return invalid('totalMinor', 'the amounts are too large to be counted exactly');
  }
  if (refusal.kind === 'DiscountTooLarge') {
    const field = refusal.line === null ? 'discounts' : `lines.${refusal.line - 1}.discounts`;
    return invalid(field, `only ${refusal.available.amountMinor} can be taken off`);
  }
  throw new RangeError(`an offline sale was not priced: ${refusal.kind}`);
}

function isText(text: string): boolean {
  return text.trim().length >= 1 && text.length <= longestText;
}

function invalid(field: string, problem: string): OfflineSaleInvalid {
  return { kind: 'OfflineSaleInvalid', field, problem };
}
