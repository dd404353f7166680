import { newId } from '@novapos/chassis';
import { ids } from './examples.ts';
import { drawer, neighbour } from './shift-drawer.ts';
import { admin, cashier, manager, openTestShop, type TestShop } from './shop.ts';

let shop: TestShop;
let till: ReturnType<typeof drawer>;

beforeAll(async () => {
  shop = await openTestShop();
  till = drawer(shop);
});

beforeEach(() => shop.reset());

afterAll(() => shop.close());

describe('opening a shift', () => {
  it('numbers the shifts of each register without a gap, and says so', async () => {
    const first = await till.open();
    expect(first).toMatchObject({
      __typename: 'Shift',
      number: 1,
      status: 'OPEN',
      businessDate: expect.any(String) as string,
      register: { id: ids.register },
      openingFloat: { total: { amountMinor: 10_000 }, denominations: [] },
      movements: [],
      counted: null,
      difference: null,
    });
    expect(await till.current()).toBe(first.id);
    await till.close(first.id);
    expect(await till.current()).toBeNull();
    expect(await till.open()).toMatchObject({ number: 2 });
    expect(await till.open({}, neighbour())).toMatchObject({ number: 1 });
    const said = await shop.said();
    expect(said.map(({ type, subject }) => [type, subject]).slice(0, 2)).toEqual([
      ['order.shift-opened.v1', first.id],
      ['order.shift-closed.v1', first.id],
    ]);
  });

  it('answers the same intent with the same shift, and another body with an error', async () => {
    const input = { idempotencyKey: 'open-1', openingFloat: { totalMinor: 5000 } };
    const opened = await till.open(input);
    expect(await till.open(input)).toEqual(opened);
    expect(await till.open({ ...input, openingFloat: { totalMinor: 1 } })).toEqual({
      __typename: 'IDEMPOTENCY_KEY_REUSED',
    });
    await till.close(opened.id);
    expect(await till.open(input)).toMatchObject({ id: opened.id, status: 'CLOSED' });
  });

  it('opens one where two ask at once', async () => {
    const answers = await Promise.all([till.open(), till.open(), till.open({}, manager())]);
    const [opened, ...others] = answers.filter(({ __typename }) => __typename === 'Shift');
    expect(others).toEqual([]);
    const refused = answers.filter(({ __typename }) => __typename !== 'Shift');
    expect(refused.map(({ __typename, shift }) => [__typename, shift.id])).toEqual([
      ['ShiftAlreadyOpen', opened?.id],
      ['ShiftAlreadyOpen', opened?.id],
    ]);
  });

  it('can be tried again by the same key once the other shift is closed', async () => {
    const first = await till.open();
    const input = { idempotencyKey: 'again' };
    expect(await till.open(input)).toMatchObject({ __typename: 'ShiftAlreadyOpen' });
    await till.close(first.id);
    expect(await till.open(input)).toMatchObject({ __typename: 'Shift', number: 2 });
  });

  it("takes the till's id, once", async () => {
    const shiftId = newId();
    const { id } = await till.open({ shiftId: shiftId.toUpperCase() });
    expect(id).toBe(shiftId);
    expect(await till.open({ shiftId }, neighbour())).toEqual({ __typename: 'ReferenceUsed' });
    expect(await till.open({ shiftId: 'mine' }, neighbour())).toEqual({
      __typename: 'BAD_USER_INPUT',
    });
    // Nothing is left of what was refused: the number is not used either.
    expect(await till.open({}, neighbour())).toMatchObject({ number: 1 });
  });

  it('needs a register in service', async () => {
    for (const registerId of [null, ids.closedRegister]) {
      expect(await till.open({}, cashier({ registerId }))).toEqual({
        __typename: 'RegisterRequired',
      });
    }
  });

  it('refuses counts that can not be', async () => {
    const piece = (valueMinor: number, count: number) => ({ valueMinor, count });
    const wrong = [
      {},
      { totalMinor: 5, denominations: [] },
      { totalMinor: -1 },
      { denominations: [piece(5, 1), piece(5, 2)] },
      { denominations: [piece(0, 1)] },
      { denominations: [piece(5, -1)] },
      { denominations: [piece(9_007_199_254_740_991, 2)] },
    ];
    for (const openingFloat of wrong) {
      expect(await till.open({ openingFloat })).toEqual({ __typename: 'CashCountInvalid' });
    }
    const openingFloat = { denominations: [piece(25, 4), piece(1000, 2)] };
    expect(await till.open({ openingFloat })).toMatchObject({
      openingFloat: {
        total: { amountMinor: 2100 },
        denominations: [piece(1000, 2), piece(25, 4)],
      },
    });
  });

  it('may have been a while ago, and not yet to come', async () => {
    const at = (minutes: number) => new Date(shop.now().getTime() + minutes * 60_000).toISOString();
    expect(await till.open({ openedAt: at(6) })).toEqual({ __typename: 'BAD_USER_INPUT' });
    const openedAt = at(-60 * 26);
    const { id } = await till.open({ openedAt });
    expect(await till.find(id)).toMatchObject({ openedAt });
    expect(await till.close(id, { closedAt: at(-60 * 30) })).toEqual({
      __typename: 'BAD_USER_INPUT',
    });
    expect(await till.close(id, { closedAt: at(7) })).toEqual({ __typename: 'BAD_USER_INPUT' });
    expect(await till.close(id, { closedAt: at(-60) })).toMatchObject({ closedAt: at(-60) });
  });
});

describe('reading shifts', () => {
  const list = `query ($filter: ShiftFilter, $first: Int, $after: String) {
    shifts(filter: $filter, first: $first, after: $after) {
      edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`;
  type Page = {
    readonly edges: readonly { readonly node: { readonly id: string } }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  };
  const page = async (variables: Readonly<Record<string, unknown>> = {}, as = manager()) =>
    (await shop.read<{ shifts: Page }>(list, variables, as)).shifts;
  const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id);

  it('lists all to who may, and those of the own register to others, the latest first', async () => {
    const mine = await till.open();
    await till.close(mine.id);
    shop.pass(60);
    const theirs = await till.open({}, neighbour());
    expect(idsOf(await page())).toEqual([theirs.id, mine.id]);
    expect(idsOf(await page({}, cashier()))).toEqual([mine.id]);
    const other = { filter: { registerId: ids.secondRegister } };
    expect(idsOf(await page(other, cashier()))).toEqual([]);
    expect(idsOf(await page(other))).toEqual([theirs.id]);
    expect(idsOf(await page({ filter: { status: 'CLOSED' } }))).toEqual([mine.id]);
    expect(idsOf(await page({ filter: { storeId: 'none' } }))).toEqual([]);
    const first = await page({ first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    expect(idsOf(await page({ first: 1, after: first.pageInfo.endCursor }))).toEqual([mine.id]);
    expect(await till.find(theirs.id, cashier())).toBeNull();
    expect(await till.find(mine.id, cashier({ tenantId: ids.otherTenant }))).toBeNull();
  });

  it('tells the open shift of another register to who may read all alone', async () => {
    const { id } = await till.open({}, neighbour());
    expect(await till.current(ids.secondRegister)).toBe(id);
    await expect(till.current(ids.secondRegister, cashier())).rejects.toThrow('FORBIDDEN');
  });

  it('needs the right to run shifts', async () => {
    const powerless = cashier({ grants: ['orders:read', 'orders:sell'] });
    expect(await till.open({}, powerless)).toEqual({ __typename: 'FORBIDDEN' });
    await expect(page({}, powerless)).rejects.toThrow('FORBIDDEN');
  });

  it('records who opened, moved and closed', async () => {
    const { id } = await till.open({ idempotencyKey: 'rec-1' }, admin());
    await till.move(id, { kind: 'NO_SALE' });
    await till.close(id);
    const recorded = await shop.recorded();
    expect(
      recorded.map(({ mutation, outcome, target }) => [mutation, outcome, target?.type]),
    ).toEqual([
      ['openShift', 'DONE', 'Shift'],
      ['moveCash', 'DONE', 'CashMovement'],
      ['closeShift', 'DONE', 'Shift'],
    ]);
  });
});
