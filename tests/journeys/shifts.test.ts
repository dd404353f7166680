import { randomUUID } from 'node:crypto';
import { card, cash, sold } from '../support/sale.ts';
import { shopIn, type Person } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

type Minor = { readonly amountMinor: number };
type Shift = {
  readonly __typename: string;
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly expected: Minor | null;
  readonly difference: Minor | null;
  readonly report: {
    readonly kind: string;
    readonly sales: number;
    readonly voids: number;
    readonly total: Minor;
    readonly tenders: readonly { readonly type: string; readonly amount: Minor }[];
    readonly cash: { readonly expected: Minor | null };
    readonly text: string;
  };
};

const fields = `__typename
  ... on Shift {
    id number status expected { amountMinor } difference { amountMinor }
    store { name } register { code } openedBy { name } closedBy { name }
    movements { kind amount { amountMinor } reason movedBy { name } approvedBy { name } }
    report { kind sales voids total { amountMinor } tenders { type amount { amountMinor } }
      cash { expected { amountMinor } } text }
  }
  ... on Refusal { code message }`;

const change = {
  openShift: `mutation Open($input: OpenShiftInput!) { openShift(input: $input) { ${fields} } }`,
  moveCash: `mutation Move($input: MoveCashInput!) { moveCash(input: $input) { ${fields} } }`,
  closeShift: `mutation Close($input: CloseShiftInput!) { closeShift(input: $input) { ${fields} } }`,
} as const;

const beans = '1001-0019';
const floatMinor = 20_000;

let platform: Platform;
const harbour = shopIn('USD', () => platform);

beforeAll(async () => {
  platform = await startPlatform();
}, 60_000);
afterAll(() => platform.stop(), 30_000);

async function ask(person: Person, field: keyof typeof change, input: object): Promise<Shift> {
  const variables = { input: { idempotencyKey: randomUUID(), ...input } };
  const { data, text } = await person.ask<Record<string, Shift>>(change[field], variables);
  const answer = data?.[field];
  if (!answer) throw new Error(`${field} was not answered: ${text}`);
  return answer;
}

async function currentOf({ ask: asks }: Person): Promise<Shift> {
  const { data, text } = await asks<{ currentShift: Shift | null }>(
    `query Now { currentShift { ${fields.replace('... on Refusal { code message }', '')} } }`,
  );
  if (!data?.currentShift) throw new Error(`there is no shift: ${text}`);
  return data.currentShift;
}

describe('a day at the first counter', () => {
  let cashier: Person;
  let manager: Person;
  let shift: Shift;

  beforeAll(async () => {
    cashier = await harbour().as('cashier');
    manager = await harbour().as('manager');
    shift = await ask(cashier, 'openShift', {
      openingFloat: {
        denominations: [
          { valueMinor: 2000, count: 8 },
          { valueMinor: 500, count: 8 },
        ],
      },
    });
  });

  it('begins with the float, once at the register', async () => {
    expect(shift).toMatchObject({
      __typename: 'Shift',
      number: 1,
      status: 'OPEN',
      store: { name: 'Harbour Pier 17' },
      register: { code: 'P1' },
      openedBy: { name: 'Leo Park' },
      expected: null,
    });
    expect(await ask(manager, 'openShift', { openingFloat: { totalMinor: 1 } })).toMatchObject({
      __typename: 'ShiftAlreadyOpen',
    });
  });

  it('sells in cash and by card, and moves money', async () => {
    const line = { sku: beans };
    await sold(cashier, { lines: [line], tenders: [cash(5_000)] });
    await sold(cashier, { lines: [line], tenders: [card('sim_approve', 650), cash(1_000)] });
    await sold(cashier, { lines: [line], tenders: [card()] });
    const id = await sold(manager, { lines: [{ ...line, quantity: '2' }], tenders: [cash(5_000)] });
    await manager.ask(
      'mutation Undo($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }',
      { input: { idempotencyKey: `void-${id}`, orderId: id, reason: 'Wrong beans' } },
    );
    const paidOut = { shiftId: shift.id, kind: 'PAID_OUT', amountMinor: 1_500, reason: 'Cleaner' };
    expect(await ask(cashier, 'moveCash', paidOut)).toMatchObject({ __typename: 'RightMissing' });
    expect(await ask(manager, 'moveCash', paidOut)).toMatchObject({
      movements: [{ kind: 'PAID_OUT', amount: { amountMinor: 1_500 }, approvedBy: null }],
    });
    const paidIn = { shiftId: shift.id, kind: 'PAID_IN', amountMinor: 500, reason: 'Coins' };
    expect(await ask(manager, 'moveCash', paidIn)).toMatchObject({ __typename: 'Shift' });
  });

  // Beans cost 16.50 and carry no tax: one in cash, one with 6.50 by card, one by card.
  const expectedMinor = floatMinor + 1_650 + 1_000 - 1_500 + 500;

  it('shows an X report, and what should be in the drawer to the manager alone', async () => {
    const open = await currentOf(manager);
    expect(open).toMatchObject({
      expected: { amountMinor: expectedMinor },
      report: {
        kind: 'X',
        sales: 3,
        voids: 1,
        total: { amountMinor: 3 * 1_650 },
        tenders: [
          { type: 'CARD', amount: { amountMinor: 650 + 1_650 } },
          { type: 'CASH', amount: { amountMinor: 1_650 + 1_000 } },
        ],
      },
    });
    const blind = await currentOf(cashier);
    expect([blind.expected, blind.report.cash.expected]).toEqual([null, null]);
    expect(blind.report.text).not.toContain('Expected');
  });

  it('ends with a blind count; what is short is booked, and Z stays as it is', async () => {
    const counted = { totalMinor: expectedMinor - 25 };
    const input = { idempotencyKey: 'close', shiftId: shift.id, counted };
    const closed = await ask(cashier, 'closeShift', input);
    expect(closed).toMatchObject({
      status: 'CLOSED',
      closedBy: { name: 'Leo Park' },
      expected: { amountMinor: expectedMinor },
      difference: { amountMinor: -25 },
      report: { kind: 'Z' },
    });
    expect(closed.report.text).toMatch(/SHORT +-0\.25/);
    await sold(cashier, { lines: [{ sku: beans }], tenders: [cash(5_000)] });
    expect(await ask(cashier, 'closeShift', input)).toEqual(closed);
    const moved = { shiftId: shift.id, kind: 'NO_SALE', reason: 'Look' };
    expect(await ask(cashier, 'moveCash', moved)).toMatchObject({ __typename: 'ShiftClosed' });
  });

  it('goes on with the next shift, in which a sale of before is voided out of its drawer', async () => {
    const next = await ask(cashier, 'openShift', { openingFloat: { totalMinor: floatMinor } });
    expect(next.number).toBe(2);
    const { data } = await manager.ask<{
      orders: { edges: { node: { id: string; shift: { number: number } | null } }[] };
    }>('query Sold { orders(first: 2) { edges { node { id shift { number } } } } }');
    const [between] = data?.orders.edges ?? [];
    expect(between?.node.shift).toBeNull();
    const id = between?.node.id ?? '';
    await manager.ask(
      'mutation Undo($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }',
      { input: { idempotencyKey: `void-${id}`, orderId: id, reason: 'Returned' } },
    );
    expect(await currentOf(manager)).toMatchObject({
      expected: { amountMinor: floatMinor - 1_650 },
      report: { sales: 0, voids: 1 },
    });
    const input = { shiftId: next.id, counted: { totalMinor: floatMinor } };
    expect(await ask(manager, 'closeShift', input)).toMatchObject({
      difference: { amountMinor: 1_650 },
      report: { text: expect.stringMatching(/OVER +16\.50/) as unknown },
    });
  });
});
