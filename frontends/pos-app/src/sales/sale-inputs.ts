import { formatPercent, formatQuantity, type TaxComponent } from '@novapos/kernel';
import { approvalsOf, type DraftLine } from '../cart/draft.ts';
import { roundingName, taxesOf, type SellingSettings } from '../cart/settings.ts';
import type {
  CartInput,
  CompleteSaleInput,
  DiscountInput,
  OfflineLineInput,
  PriceOverrideInput,
  TaxComponentInput,
  TenderInput,
} from '../operations/operations.generated.ts';
import type { HandDiscount } from '../till/cart.ts';
import type { Draft } from '../cart/draft.ts';
import type { SaleIntent } from './intent.ts';
import type { SaleMakings } from './make-intent.ts';
import type { TakenTender } from './settle.ts';

/** The sale as the server completes it: by its own prices. */
export function completeInput(
  { draft, taken }: Pick<SaleMakings, 'draft' | 'taken'>,
  { orderId, key }: Pick<SaleIntent, 'orderId' | 'key'>,
): CompleteSaleInput {
  return {
    idempotencyKey: key,
    orderId,
    customerId: draft.customer?.id ?? null,
    cart: cartInput(draft),
    tenders: taken.tenders.map(tenderInput),
  };
}

/** A cart as the server prices it. A code with a price in it is named by itself. */
export function cartInput({ lines, discount }: Pick<Draft, 'lines' | 'discount'>): CartInput {
  return {
    lines: lines.map((line) => ({
      ...(line.embeddedTotalMinor !== null && line.code !== null
        ? { barcode: line.code }
        : { variantId: line.item.variantId, quantity: formatQuantity(line.quantityMilli) }),
      ...overridesOf(line),
      discounts: discountsOf(line.discount),
      note: line.note,
    })),
    discounts: discountsOf(discount),
  };
}

/** A tender as the server takes it: of cash what was handed over. */
export function tenderInput({
  type,
  amountMinor,
  tenderedMinor,
  cardToken,
}: TakenTender): TenderInput {
  const minor = type === 'CASH' ? tenderedMinor : amountMinor;
  return { type, amountMinor: minor, ...(cardToken === null ? {} : { cardToken }) };
}

/** The sale as the device hands it in: as it was made, with the prices and taxes it was made by. */
export function handInInput(makings: SaleMakings, soldAtMs: number): SaleIntent['handIn'] {
  const { draft, priced, settings, taken, cashierId, shiftId } = makings;
  const { policy } = settings;
  return {
    soldAt: new Date(soldAtMs).toISOString(),
    cashierId,
    shiftId,
    customerId: draft.customer?.id ?? null,
    currency: priced.currency,
    policy: {
      rounding: roundingName(policy.rounding),
      level: policy.level,
      inclusiveTarget: policy.inclusiveTarget,
      cashIncrementMinor: policy.cashIncrementMinor,
      cashRounding: roundingName(policy.cashRounding),
    },
    lines: draft.lines.map((line, index) =>
      lineInput(line, settings, priced.lines[index]?.totalMinor ?? 0),
    ),
    discounts: discountsOf(draft.discount),
    totalMinor: priced.totalMinor,
    cashRoundingMinor: taken.cashRoundingMinor,
    changeMinor: taken.changeMinor,
    tenders: taken.tenders.map(({ type, amountMinor, tenderedMinor, cardToken }) => ({
      type,
      amountMinor,
      tenderedMinor,
      ...(cardToken === null ? {} : { cardToken }),
    })),
    approvals: approvalsOf(draft).map(({ grant, approverId }) => ({ grant, approverId })),
  };
}

function lineInput(
  line: DraftLine,
  settings: SellingSettings,
  totalMinor: number,
): OfflineLineInput {
  const { item } = line;
  const { source, components } = taxesOf(settings, item.taxCategory);
  return {
    variantId: item.variantId,
    name: item.name,
    sku: item.sku,
    unit: item.unit,
    quantity: formatQuantity(line.quantityMilli),
    catalogueUnitPriceMinor: item.priceMinor,
    ...overridesOf(line),
    embeddedTotalMinor: line.embeddedTotalMinor,
    discounts: discountsOf(line.discount),
    taxCategory: item.taxCategory,
    taxSource: source,
    taxes: components.map(taxInput),
    totalMinor,
    note: line.note,
  };
}

function overridesOf({ override }: DraftLine): {
  readonly unitPriceOverride?: PriceOverrideInput;
  readonly totalOverride?: PriceOverrideInput;
} {
  if (!override) return {};
  const { kind, amountMinor, reason } = override;
  return kind === 'UNIT_PRICE'
    ? { unitPriceOverride: { amountMinor, reason } }
    : { totalOverride: { amountMinor, reason } };
}

function discountsOf(discount: HandDiscount | null): readonly DiscountInput[] {
  if (!discount) return [];
  const { basisPoints, amountMinor, reason } = discount;
  return [basisPoints === null ? { amountMinor, reason } : { basisPoints, reason }];
}

function taxInput({
  code,
  name,
  ratePpm,
  isInclusive,
  isCompound,
}: TaxComponent): TaxComponentInput {
  return { code, name, percent: formatPercent(ratePpm), isInclusive, isCompound };
}
