import { newId } from '@novapos/chassis';
import { ids } from './examples.ts';
import { drawer, neighbour, type ShiftTold } from './shift-drawer.ts';
import { cashier, manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;
let till: ReturnType<typeof drawer>;

beforeAll(async () => {
  shop = await openTestShop();
  till = drawer(shop);
});

beforeEach(() => shop.reset());

afterAll(() => shop.close());

describe('moving cash', () => {
  let shift: ShiftTold;

  beforeEach(async () => {
    shift = await till.open();
  });

  it('books what was put in and taken out, with who did it and why', async () => {
    const first = await till.move(shift.id, {
      kind: 'PAID_IN',
      amountMinor: 2000,
      reason: ' coins ',
    });
    expect(first.expected).toEqual({ amountMinor: 12_000 });
    const second = await till.move(shift.id, { kind: 'PAID_OUT', amountMinor: 550 });
    expect(second.movements).toMatchObject([
      { kind: 'PAID_IN', amount: { amountMinor: 2000 }, reason: 'coins', approvedBy: null },
      { kind: 'PAID_OUT', amount: { amountMinor: 550 } },
    ]);
    expect(second.report.cash).toMatchObject({
      paidIn: { amountMinor: 2000 },
      paidOut: { amountMinor: 550 },
      expected: { amountMinor: 11_450 },
    });
    const said = await shop.said();
    expect(said.at(-1)).toMatchObject({
      type: 'order.cash-moved.v1',
      subject: shift.id,
      version: 3,
      data: { kind: 'PAID_OUT', amountMinor: 550 },
    });
  });

  it('is booked once an intent', async () => {
    const input = { idempotencyKey: 'move-1', kind: 'PAID_IN', amountMinor: 100 };
    const [once, twice] = await Promise.all([
      till.move(shift.id, input),
      till.move(shift.id, input),
    ]);
    expect([once.__typename, twice.__typename]).toEqual(['Shift', 'Shift']);
    expect(await till.move(shift.id, input)).toMatchObject({ expected: { amountMinor: 10_100 } });
    expect((await till.find(shift.id))?.movements).toHaveLength(1);
  });

  it('needs a right of its own, or an approval for this very act', async () => {
    const asked = { idempotencyKey: 'move-2', kind: 'PAID_OUT', amountMinor: 100 };
    const missing = { __typename: 'RightMissing', grant: 'shifts:move-cash' };
    expect(await till.move(shift.id, asked, cashier())).toEqual(missing);
    const unknown = { ...asked, approval: 'token' };
    expect(await till.move(shift.id, unknown, cashier())).toEqual(missing);
    const { token, approverId } = shop.approvals.give('shifts:move-cash', cashier().subject);
    const input = { ...asked, approval: token };
    const moved = await till.move(shift.id, input, cashier());
    expect(moved.movements).toMatchObject([{ approvedBy: { id: approverId } }]);
    expect(await till.move(shift.id, input, cashier())).toEqual(moved);
    const another = { ...input, idempotencyKey: 'move-3' };
    expect(await till.move(shift.id, another, cashier())).toEqual(missing);
  });

  it('does not use up an approval where its answer is lost', async () => {
    const { token } = shop.approvals.give('shifts:move-cash', cashier().subject);
    const input = { idempotencyKey: 'm', kind: 'PAID_IN', amountMinor: 1, approval: token };
    shop.loseAt('UseApproval', 'after');
    expect(await till.move(shift.id, input, cashier())).toEqual({ __typename: 'UNAVAILABLE' });
    expect(await till.move(shift.id, input, cashier())).toMatchObject({ __typename: 'Shift' });
  });

  it('lets who runs a shift open the drawer without a sale', async () => {
    const opened = await till.move(shift.id, { kind: 'NO_SALE' }, cashier());
    expect(opened.report.noSales).toBe(1);
    expect(await till.find(shift.id)).toMatchObject({ expected: { amountMinor: 10_000 } });
  });

  it.each([
    ['amountMinor', { kind: 'PAID_IN', amountMinor: 0 }],
    ['amountMinor', { kind: 'PAID_OUT', amountMinor: -5 }],
    ['amountMinor', { kind: 'NO_SALE', amountMinor: 5 }],
    ['reason', { kind: 'PAID_IN', amountMinor: 5, reason: '  ' }],
    ['movedAt', { kind: 'PAID_IN', amountMinor: 5, movedAt: '2020-01-01T00:00:00Z' }],
    ['movedAt', { kind: 'PAID_IN', amountMinor: 5, movedAt: '2090-01-01T00:00:00Z' }],
  ])('refuses what can not be: %s', async (field, input) => {
    const refused = { __typename: 'CashMovementInvalid', field };
    expect(await till.move(shift.id, input)).toEqual(refused);
  });

  it('is refused for a shift that is closed, unknown, or of another register', async () => {
    const input = { kind: 'NO_SALE' };
    expect(await till.move(shift.id, input, neighbour())).toEqual({ __typename: 'ShiftNotFound' });
    expect(await till.move(newId(), input)).toEqual({ __typename: 'ShiftNotFound' });
    const stranger = manager({ tenantId: ids.otherTenant });
    expect(await till.move(shift.id, input, stranger)).toEqual({ __typename: 'ShiftNotFound' });
    await till.close(shift.id);
    expect(await till.move(shift.id, input)).toEqual({ __typename: 'ShiftClosed' });
  });
});
