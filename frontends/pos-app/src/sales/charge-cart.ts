import type { Draft } from '../cart/draft.ts';
import type { Tender } from '../till/sales.ts';
import type { SaleIntent } from './intent.ts';
import { makeIntent, type SaleMakings } from './make-intent.ts';
import { route } from './route.ts';
import { objection, type SalesPorts } from './sales-ports.ts';
import { settle } from './settle.ts';

type Problem = { readonly problem: string };
type Basis = Omit<SaleMakings, 'taken' | 'isSent'>;

/** What is in the cart as a sale to make now, or why there is none, in words; nothing is sent or kept yet. */
export function chargeCart(ports: SalesPorts, tenders: readonly Tender[]): SaleIntent | Problem {
  const basis = basisOf(ports);
  if ('problem' in basis) return basis;
  const { draft, priced, settings } = basis;
  const taken = settle(tenders, {
    totalMinor: priced.totalMinor,
    currency: settings.currency,
    policy: settings.policy,
    hasCustomer: draft.customer !== null,
  });
  if ('problem' in taken) return taken;
  const isOnline = ports.status().isOnline && (ports.cashier()?.isOnline ?? false);
  const way = route(draft, tenders, { isOnline });
  if (way.kind === 'refused') return way;
  const isSent = way.kind === 'server';
  const intent = makeIntent({ ...basis, taken, isSent }, ports.world);
  const problem = isSent || way.isReached ? null : objection(ports, intent);
  return problem === null ? intent : { problem };
}

function basisOf({ cart, cashier, settings, place, shiftId, status }: SalesPorts): Basis | Problem {
  const draft: Draft = cart.draft();
  const who = cashier();
  const [rules, here, priced] = [settings(), place(), cart.priced()];
  const { blocked } = status();
  if (!who) return { problem: 'Sign in first.' };
  if (!rules || !here) return { problem: 'Prices and taxes are still being fetched.' };
  if (draft.lines.length === 0 || !priced) return { problem: 'There is nothing in the cart.' };
  if (blocked !== null) return { problem: blocked };
  return {
    slot: cart.slot,
    draft,
    priced,
    settings: rules,
    place: here,
    cashierId: who.userId,
    shiftId: shiftId(),
  };
}
