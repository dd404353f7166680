import { apportion } from '../apportion.ts';
import { absolute, divideRounded } from '../rounding.ts';
import type { PricingPolicy, TaxComponent } from './cart.ts';
import type { DiscountedLine } from './discounted-line.ts';
import { taxFactors, taxOn, type TaxFactors } from './tax-factors.ts';
import { inSequence, plus, times, type TaxedAmount } from './taxed-amount.ts';

/**
 * Tax one line by itself, at level LINE or UNIT. UNIT taxes each unit at its own whole-number share
 * of the line's amount and adds up; a fractional quantity has no units, so it is taxed as a line.
 */
export function taxLine(
  { line, amount, direction }: DiscountedLine,
  policy: PricingPolicy,
): TaxedAmount {
  const size = absolute(amount);
  const isByUnit = policy.level === 'UNIT' && line.quantityMilli % 1000 === 0;
  const taxed = isByUnit
    ? taxUnits(size, BigInt(Math.abs(line.quantityMilli) / 1000), line.taxes, policy)
    : taxAmount(size, line.taxes, policy);
  return times(taxed, direction);
}

// An amount that does not divide evenly makes some units one minor unit dearer than the others.
function taxUnits(
  size: bigint,
  count: bigint,
  taxes: readonly TaxComponent[],
  policy: PricingPolicy,
): TaxedAmount {
  const unit = size / count;
  const dearer = size % count;
  return plus(
    times(taxAmount(unit, taxes, policy), count - dearer),
    times(taxAmount(unit + 1n, taxes, policy), dearer),
  );
}

/**
 * Part an amount from zero up into net and taxes, each rounded. Net + inclusive taxes are the
 * amount; an exclusive tax is its rate of its rounded base.
 */
function taxAmount(
  size: bigint,
  taxes: readonly TaxComponent[],
  policy: PricingPolicy,
): TaxedAmount {
  const factors = taxFactors(taxes);
  const inclusive = inclusiveTax(size, factors, policy);
  const parts = partsOf(inclusive, size, { taxes, factors });
  return inSequence(size - inclusive, taxes, (base, component, index) => {
    if (component.isInclusive) return parts[index] ?? 0n;
    const { numerator, denominator } = taxOn(base, component);
    return divideRounded(numerator, denominator, policy.rounding);
  });
}

/** The taxes within a price: rounded themselves, or what the rounded net leaves over. */
function inclusiveTax(
  size: bigint,
  { scale, inclusive }: TaxFactors,
  { inclusiveTarget, rounding }: PricingPolicy,
): bigint {
  const whole = scale + inclusive;
  return inclusiveTarget === 'TAX'
    ? divideRounded(size * inclusive, whole, rounding)
    : size - divideRounded(size * scale, whole, rounding);
}

function partsOf(
  inclusive: bigint,
  size: bigint,
  line: { readonly taxes: readonly TaxComponent[]; readonly factors: TaxFactors },
): readonly bigint[] {
  const { scale, factors, inclusive: allInclusive } = line.factors;
  const claims = line.taxes.map(({ code, isInclusive }, index) => ({
    key: code,
    numerator: isInclusive ? size * (factors[index] ?? 0n) : 0n,
    denominator: scale + allInclusive,
  }));
  return apportion(inclusive, claims);
}
