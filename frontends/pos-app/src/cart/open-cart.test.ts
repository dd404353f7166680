import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { openSellingDatabase, type SellingDatabase } from '../outbox/database.ts';
import { memoryLocks } from '../outbox/testing/doubles.ts';
import type { HandDiscount } from '../till/cart.ts';
import { takeCartSlot } from './cart-slot.ts';
import { openCart, type CartPorts, type SellingCart } from './open-cart.ts';
import type { SellingSettings } from './settings.ts';
import { apples, article, settings } from './testing/examples.ts';

const coffee = article();
const tenPercent: HandDiscount = { basisPoints: 1000, amountMinor: null, reason: 'regular' };
const fiveOff: HandDiscount = { basisPoints: null, amountMinor: 500, reason: 'coupon' };

let database: SellingDatabase;
let count = 0;

let carts: SellingCart[] = [];

afterEach(async () => {
  await Promise.all(carts.map((cart) => cart.settled()));
  carts = [];
  database.close();
});

type Given = {
  readonly rights?: readonly string[];
  readonly rules?: SellingSettings | null;
  readonly trouble?: (error: unknown) => void;
};

async function cartAt(slot = 1, given: Given = {}): Promise<SellingCart> {
  const { rights = ['orders:discount', 'orders:override-price'], rules = settings() } = given;
  const ports: CartPorts = {
    database,
    settings: () => rules,
    holds: (grant) => rights.includes(grant),
    onTrouble: (error) => {
      throw error;
    },
  };
  const cart = await openCart(ports, { slot, release: () => undefined });
  carts.push(cart);
  return cart;
}

function keyOf(added: ReturnType<SellingCart['add']>): string {
  return typeof added === 'string' ? added : added.problem;
}

async function newCart(given?: Given): Promise<SellingCart> {
  count += 1;
  database = openSellingDatabase(`cart-${count}`);
  return cartAt(1, given);
}

describe('a cart', () => {
  it('counts up the line of an article that comes again', async () => {
    const cart = await newCart();
    const first = cart.add(coffee);
    expect(cart.add(coffee)).toBe(first);
    expect(cart.state.get()).toMatchObject({
      lines: [{ quantityMilli: 2000, grossMinor: 998, totalMinor: 1087 }],
      grossMinor: 998,
      taxMinor: 89,
      totalMinor: 1087,
    });
  });

  it('keeps each weighed label and each label with a price a line of its own', async () => {
    const cart = await newCart();
    cart.add(apples, { quantityMilli: 335, totalMinor: null });
    cart.add(apples, { quantityMilli: 335, totalMinor: null });
    const label = cart.add(coffee, { quantityMilli: 1000, totalMinor: 250 });
    cart.add(coffee, { quantityMilli: 1000, totalMinor: 250 });
    expect(cart.state.get().lines.map(({ grossMinor }) => grossMinor)).toEqual([
      134, 134, 250, 250,
    ]);
    expect(cart.setQuantity(keyOf(label), 2000)).toMatchObject({
      problem: expect.any(String) as string,
    });
  });

  it('refuses quantities that the article is not sold in', async () => {
    const cart = await newCart();
    const key = keyOf(cart.add(coffee));
    expect(cart.setQuantity(key, 1500)).toEqual({
      problem: 'Ground Coffee 250g is sold in whole numbers.',
    });
    expect(cart.setQuantity(key, -1000)).not.toBeNull();
    expect(cart.setQuantity(key, 3000)).toBeNull();
    expect(cart.state.get().lines[0]?.quantityMilli).toBe(3000);
  });

  it('asks for an approval where the right is missing, and keeps it with what it allowed', async () => {
    const cart = await newCart({ rights: [] });
    const key = keyOf(cart.add(coffee));
    expect(cart.discountLine(key, tenPercent)).toMatchObject({ grant: 'orders:discount' });
    const approval = { grant: 'orders:discount', approverId: 'anna', token: null };
    expect(cart.discountLine(key, tenPercent, approval)).toBeNull();
    expect(cart.draft().lines[0]?.discountApproval).toEqual(approval);
    expect(
      cart.overridePrice(key, { kind: 'UNIT_PRICE', amountMinor: 1, reason: 'x' }, approval),
    ).toMatchObject({
      grant: 'orders:override-price',
    });
    cart.discountLine(key, null);
    expect(cart.draft().lines[0]?.discountApproval).toBeNull();
  });

  it('says in words that a discount is more than there is, and changes nothing', async () => {
    const cart = await newCart();
    cart.add(coffee);
    const before = cart.state.get();
    expect(cart.discountOrder(fiveOff)).toEqual({
      problem: 'The discount is more than there is: at most 4.99.',
    });
    expect(cart.state.get()).toBe(before);
  });

  it('takes a line away even where the discount on all of it is too much then', async () => {
    const cart = await newCart();
    const key = keyOf(cart.add(coffee));
    cart.add(apples, { quantityMilli: 100, totalMinor: null });
    expect(cart.discountOrder(fiveOff)).toBeNull();
    cart.remove(key);
    expect(cart.state.get()).toMatchObject({ discounts: [], totalMinor: 40 });
  });

  it('takes back each change one by one, to the beginning', async () => {
    const cart = await newCart();
    const states = [cart.state.get().totalMinor];
    const steps = [
      () => cart.add(coffee),
      () => cart.add(apples),
      () => cart.discountOrder(tenPercent),
      () => {
        cart.clear();
      },
    ];
    for (const step of steps) {
      step();
      states.push(cart.state.get().totalMinor);
    }
    for (const total of states.reverse()) {
      expect(cart.state.get().totalMinor).toBe(total);
      cart.undo();
    }
    expect(cart.state.get().canUndo).toBe(false);
  });

  it('survives a reload with all there is to undo', async () => {
    const cart = await newCart();
    cart.add(coffee);
    cart.add(apples);
    cart.setNote('1', ' to go ');
    cart.undo();
    cart.discountOrder(tenPercent);
    await cart.settled();

    const reloaded = await cartAt();
    expect(reloaded.state.get()).toEqual(cart.state.get());
    reloaded.undo();
    reloaded.undo();
    expect(reloaded.state.get().lines).toHaveLength(1);
  });

  it('changes nothing while it is paid', async () => {
    const cart = await newCart();
    const key = keyOf(cart.add(coffee));
    cart.setFrozen(true);
    expect(cart.add(apples)).toMatchObject({ problem: expect.any(String) as string });
    cart.remove(key);
    cart.undo();
    cart.clear();
    expect(cart.state.get().lines).toHaveLength(1);
  });

  it('takes nothing before prices and taxes are known, and nothing of another currency', async () => {
    const cart = await newCart({ rules: null });
    expect(cart.add(coffee)).toMatchObject({ problem: expect.any(String) as string });
    const other = await cartAt(2);
    expect(other.add(article({ currency: 'EUR' }))).toMatchObject({
      problem: expect.any(String) as string,
    });
    expect(other.state.get().lines).toEqual([]);
  });

  it('is one of each tab: the next tab gets the next, and a closed one’s is free again', async () => {
    const locks = memoryLocks();
    const first = await takeCartSlot(locks);
    const second = await takeCartSlot(locks);
    expect([first.slot, second.slot]).toEqual([1, 2]);
    first.release();
    expect((await takeCartSlot(locks)).slot).toBe(1);
  });
});
