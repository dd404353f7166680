import { roundCash, type PricedCart } from '@novapos/kernel';
import type { SellingDatabase } from '../outbox/database.ts';
import { writable } from '../outbox/writable.ts';
import type { Approval, Cart, CartState, Refused } from '../till/cart.ts';
import type { CartSlot } from './cart-slot.ts';
import { lineChanges } from './line-changes.ts';
import { wholeChanges } from './whole-changes.ts';
import { mostLines, pricingProblem } from './check-draft.ts';
import { emptyDraft, type Change, type Draft } from './draft.ts';
import { openHistory } from './history.ts';
import { presentCart, priceDraft } from './price-draft.ts';
import type { SellingSettings } from './settings.ts';

/** What a cart needs to know of the rest of the till. */
export type CartPorts = {
  readonly database: SellingDatabase;
  /** Null until they were read for the first time. */
  readonly settings: () => SellingSettings | null;
  readonly holds: (grant: string) => boolean;
  /** Told what could not be kept; the till goes on. */
  readonly onTrouble: (error: unknown) => void;
};

/** The cart with what selling needs of it. */
export type SellingCart = Cart & {
  readonly slot: number;
  readonly draft: () => Draft;
  /** The price as it stands; null where there is none. */
  readonly priced: () => PricedCart | null;
  /** Price anew, after settings came. */
  readonly reprice: () => void;
  /** While a sale is under way nothing changes. */
  readonly setFrozen: (isFrozen: boolean) => void;
  /** Take what is kept of it away, within the caller's transaction over its table. */
  readonly erase: () => Promise<void>;
  /** Begin with nothing, and nothing to undo, after `erase`. */
  readonly startAnew: () => void;
  /** Put all of a cart in the place of this, as one step. */
  readonly replace: (draft: Draft) => Refused | null;
  /** Done once all changes so far are on the disk. */
  readonly settled: () => Promise<void>;
};

/** The cart of a slot as it was left; each change is kept as a step, and undo takes steps back. */
export async function openCart(ports: CartPorts, { slot }: CartSlot): Promise<SellingCart> {
  const history = await openHistory(ports.database, slot, ports.onTrouble);
  const { current } = history;
  let isFrozen = false;
  let priced: PricedCart | null = null;
  const state = writable<CartState>(presentCart(emptyDraft, null, unknown));
  const show = () => {
    const settings = ports.settings();
    const price = settings ? priceDraft(current(), settings) : null;
    priced = price?.ok ? price.value : null;
    state.set(presentCart(current(), priced, { settings, canUndo: history.canUndo() }));
  };
  const change = (make: Change): Refused | null => {
    if (isFrozen) return { problem: 'The cart is being paid.' };
    const made = make(current());
    if ('problem' in made) return made;
    const refused = objection(made, ports.settings());
    if (refused) return refused;
    history.push(made);
    show();
    return null;
  };
  show();
  return {
    state,
    slot,
    ...lineChanges(change, (grant, approval) => allowed(ports, grant, approval)),
    ...wholeChanges(change, (grant, approval) => allowed(ports, grant, approval)),
    cashDue: (restMinor) => {
      const settings = ports.settings();
      return settings ? roundCash(restMinor, settings.policy) : restMinor;
    },
    undo: () => {
      if (isFrozen) return;
      history.pop();
      show();
    },
    draft: current,
    priced: () => priced,
    reprice: show,
    setFrozen: (frozen) => {
      isFrozen = frozen;
    },
    erase: history.erase,
    startAnew: () => {
      history.restart();
      show();
    },
    replace: (draft) => change(() => draft),
    settled: history.settled,
  };
}

const unknown = { settings: null, canUndo: false };

function objection(draft: Draft, settings: SellingSettings | null): Refused | null {
  if (draft.lines.length === 0) return null;
  if (!settings) return { problem: 'Prices and taxes are still being fetched.' };
  if (draft.lines.length > mostLines) return { problem: `A cart has up to ${mostLines} lines.` };
  const foreign = draft.lines.find(({ item }) => item.currency !== settings.currency);
  if (foreign) {
    return { problem: `${foreign.item.name} is priced in ${foreign.item.currency}.` };
  }
  const price = priceDraft(draft, settings);
  return price.ok ? null : { problem: pricingProblem(price.refusal, settings.currency) };
}

function allowed(ports: CartPorts, grant: string, approval: Approval | undefined): Refused | null {
  if (ports.holds(grant) || approval?.grant === grant) return null;
  return { problem: 'Someone with more rights has to allow this.', grant };
}
