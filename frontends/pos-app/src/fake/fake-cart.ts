import type { Approval, Cart, CartState, Refused } from '../till/cart.ts';
import type { CatalogueItem } from '../till/catalogue.ts';
import { grace } from './fake-customers.ts';
import type { FakeWorld } from './fake-world.ts';
import { cashDue, priced, type OpenCart, type OpenLine } from './price-fake-cart.ts';
import { writable } from './writable.ts';

const words: Readonly<Record<string, string>> = {
  'orders:discount': 'You may not give discounts by hand.',
  'orders:override-price': 'You may not change prices.',
};

/** A cart, and the means to put another in its place. */
export type FakeCart = {
  readonly cart: Cart;
  readonly take: () => OpenCart;
  readonly put: (open: OpenCart) => void;
};

type Held = {
  readonly state: Cart['state'];
  readonly take: () => OpenCart;
  readonly put: (open: OpenCart) => void;
  /** Null where it was made. */
  readonly change: (next: OpenCart) => Refused | null;
  readonly undo: () => void;
};

/** A cart that is priced by the kernel and can be undone. */
export function fakeCart(world: FakeWorld, starters: readonly CatalogueItem[]): FakeCart {
  const { currency, cashIncrementMinor, hasCustomer } = world.options;
  const begun: OpenCart = {
    lines: starters.map((item, index) => newLine(`line-${index}`, item)),
    discounts: [],
    customer: hasCustomer ? grace : null,
    currency,
  };
  const held = holdCart(begun, cashIncrementMinor);
  const { state, take, put, change, undo } = held;
  const cart: Cart = {
    state,
    ...lineActs(held, world),
    discountOrder: (discount, approval) =>
      refusal(world, 'orders:discount', approval) ??
      change({ ...take(), discounts: discount ? [discount] : [] }),
    setCustomer(customer) {
      change({ ...take(), customer });
    },
    cashDue: (restMinor) => cashDue(restMinor, cashIncrementMinor),
    undo,
    clear() {
      change({ lines: [], discounts: [], customer: null, currency });
    },
  };
  return { cart, take, put };
}

function holdCart(begun: OpenCart, incrementMinor: number): Held {
  let now = begun;
  let past: readonly OpenCart[] = [];
  const state = writable<CartState>(stateOf(begun, incrementMinor, false));
  const show = (open: OpenCart, before: readonly OpenCart[]) => {
    now = open;
    past = before;
    state.set(stateOf(now, incrementMinor, past.length > 0));
  };
  return {
    state,
    take: () => now,
    put(open) {
      show(open, []);
    },
    change(next) {
      if (!priced(next, incrementMinor)) return { problem: 'That is more than there is to pay.' };
      show(next, [...past, now]);
      return null;
    },
    undo() {
      const before = past.at(-1);
      if (before) show(before, past.slice(0, -1));
    },
  };
}

type LineActs = Pick<
  Cart,
  'add' | 'setQuantity' | 'remove' | 'setNote' | 'discountLine' | 'overridePrice'
>;

function lineActs({ take, change }: Held, world: FakeWorld): LineActs {
  const edit = (key: string, edited: (line: OpenLine) => OpenLine) =>
    change({
      ...take(),
      lines: take().lines.map((line) => (line.key === key ? edited(line) : line)),
    });
  const drop = (key: string) =>
    change({ ...take(), lines: take().lines.filter((line) => line.key !== key) });
  return {
    add(item, scanned) {
      const quantityMilli = scanned?.quantityMilli ?? 1000;
      const same = take().lines.find((line) => line.item.variantId === item.variantId);
      if (same) {
        const more = same.quantityMilli + quantityMilli;
        return edit(same.key, (line) => ({ ...line, quantityMilli: more })) ?? same.key;
      }
      const line = { ...newLine(`line-${world.next()}`, item), quantityMilli };
      return change({ ...take(), lines: [...take().lines, line] }) ?? line.key;
    },
    setQuantity: (key, quantityMilli) =>
      quantityMilli > 0 ? edit(key, (line) => ({ ...line, quantityMilli })) : drop(key),
    remove(key) {
      drop(key);
    },
    setNote(key, note) {
      edit(key, (line) => ({ ...line, note }));
    },
    discountLine: (key, discount, approval) =>
      refusal(world, 'orders:discount', approval) ??
      edit(key, (line) => ({ ...line, discounts: discount ? [discount] : [] })),
    overridePrice: (key, override, approval) =>
      refusal(world, 'orders:override-price', approval) ??
      edit(key, (line) => ({ ...line, override })),
  };
}

function refusal(world: FakeWorld, grant: string, approval: Approval | undefined): Refused | null {
  if (world.may(grant, approval)) return null;
  return { problem: words[grant] ?? 'You may not do this.', grant };
}

function newLine(key: string, item: CatalogueItem): OpenLine {
  return {
    key,
    item,
    quantityMilli: 1000,
    embeddedTotalMinor: null,
    override: null,
    discounts: [],
    note: null,
  };
}

function stateOf(open: OpenCart, incrementMinor: number, canUndo: boolean): CartState {
  const sums = priced(open, incrementMinor);
  if (!sums) throw new RangeError('a cart that was accepted can be priced');
  return { ...sums, canUndo };
}
