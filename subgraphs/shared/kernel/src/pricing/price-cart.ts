import { accept, refuse, type Decision } from '../decision.ts';
import type { PricingCart } from './cart.ts';
import { checkCart } from './check-cart.ts';
import { discountOrder, type DiscountedOrder } from './discount-order.ts';
import { discountLine, type DiscountedLine } from './discounted-line.ts';
import { presentLine, presentSums } from './present.ts';
import type { PricedCart, PricedLine } from './priced-cart.ts';
import type { PricingRefusal } from './refusal.ts';
import { taxLine } from './tax-line.ts';
import { taxOrder } from './tax-order.ts';
import type { TaxedLine } from './taxed-line.ts';

/**
 * Price a cart under its policy: gross, discounts of the lines, discounts of the order, taxes. Every
 * figure is exact until it is rounded by the policy, parts sum to the whole, and a cart with every
 * quantity negated has every figure negated. Figures beyond 2^53-1 are refused.
 */
export function priceCart(cart: PricingCart): Decision<PricedCart, PricingRefusal> {
  const checked = checkCart(cart);
  if (!checked.ok) return checked;

  const lines = discountLines(cart);
  if (!lines.ok) return lines;

  const order = discountOrder(lines.value, cart);
  if (!order.ok) return order;

  return present(cart, order.value);
}

function discountLines(cart: PricingCart): Decision<readonly DiscountedLine[], PricingRefusal> {
  const discounted: DiscountedLine[] = [];
  for (const line of cart.lines) {
    const decision = discountLine(line, cart.policy.rounding);
    if (!decision.ok) return decision;
    discounted.push(decision.value);
  }
  return accept(discounted);
}

function present(
  cart: PricingCart,
  { lines, discounts }: DiscountedOrder,
): Decision<PricedCart, PricingRefusal> {
  const taxed = taxLines(lines, cart);
  const priced: PricedLine[] = [];
  for (const line of taxed) {
    const decision = presentLine(line);
    if (!decision.ok) return refuse({ ...decision.refusal, lineKey: line.line.key });
    priced.push(decision.value);
  }
  const sums = presentSums(taxed, discounts);
  if (!sums.ok) return refuse({ ...sums.refusal, lineKey: null });
  return accept({ currency: cart.currency, policy: cart.policy, lines: priced, ...sums.value });
}

function taxLines(lines: readonly DiscountedLine[], { policy }: PricingCart): readonly TaxedLine[] {
  const whole = policy.level === 'ORDER' ? taxOrder(lines, policy) : null;
  return lines.map((line, index) => ({
    ...line,
    ...(whole?.[index] ?? taxLine(line, policy)),
  }));
}
