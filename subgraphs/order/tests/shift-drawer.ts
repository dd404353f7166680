import { newId, type Principal } from '@novapos/chassis';
import { ids } from './examples.ts';
import { cashier, manager, type TestShop } from './shop.ts';

type Minor = { readonly amountMinor: number };

/** A shift as these tests read it. */
export type ShiftTold = {
  readonly __typename: string;
  readonly id: string;
  readonly number: number;
  readonly status: string;
  readonly expected: Minor | null;
  readonly difference: Minor | null;
  readonly field: string;
  readonly grant: string;
  readonly shift: { readonly id: string };
  readonly movements: readonly unknown[];
  readonly report: {
    readonly kind: string;
    readonly sales: number;
    readonly voids: number;
    readonly noSales: number;
    readonly gross: Minor;
    readonly discount: Minor;
    readonly net: Minor;
    readonly tax: Minor;
    readonly total: Minor;
    readonly taxes: readonly { readonly code: string; readonly amount: Minor }[];
    readonly tenders: readonly {
      readonly type: string;
      readonly amount: Minor;
      readonly count: number;
    }[];
    readonly cash: Readonly<
      Record<
        | 'openingFloat'
        | 'sales'
        | 'refunds'
        | 'paidIn'
        | 'paidOut'
        | 'expected'
        | 'counted'
        | 'difference',
        Minor | null
      >
    >;
    readonly text: string;
  };
};

const shiftFields = `id number status businessDate openedAt closedAt
  register { id } openedBy { id } closedBy { id }
  openingFloat { total { amountMinor } denominations { valueMinor count } }
  counted { total { amountMinor } } expected { amountMinor } difference { amountMinor }
  movements { kind amount { amountMinor } reason movedBy { id } approvedBy { id } movedAt }
  report { kind number from to sales voids refunds noSales gross { amountMinor }
    discount { amountMinor } net { amountMinor } tax { amountMinor } total { amountMinor }
    refunded { amountMinor } taxes { code percent base { amountMinor } amount { amountMinor } }
    tenders { type amount { amountMinor } count }
    cash { openingFloat { amountMinor } sales { amountMinor } refunds { amountMinor }
      paidIn { amountMinor } paidOut { amountMinor } expected { amountMinor }
      counted { amountMinor } difference { amountMinor } } text }`;
const refusals = `... on ShiftAlreadyOpen { shift { id } } ... on CashMovementInvalid { field }
  ... on RightMissing { grant }`;

/** Running shifts in a test shop. */
export function drawer(shop: TestShop) {
  async function change(field: string, input: object, as: Principal): Promise<ShiftTold> {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const narrowed = refusals
      .split('...')
      .filter((part) => (inUnion[field] ?? []).some((name) => part.includes(`on ${name} `)))
      .map((part) => `...${part}`)
      .join(' ');
    const text = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
      ... on Shift { ${shiftFields} } ${narrowed} } }`;
    const variables = { input: { idempotencyKey: newId(), ...input } };
    const { data, errors } = await shop.run(text, variables, as);
    if (errors) return { __typename: errors[0]?.extensions.code ?? '' } as ShiftTold;
    return data?.[field] as ShiftTold;
  }

  return {
    open: (input: object = {}, as = cashier()) =>
      change('openShift', { openingFloat: { totalMinor: 10_000 }, ...input }, as),
    move: (shiftId: string, input: object, as = manager()) =>
      change('moveCash', { shiftId, reason: 'change', ...input }, as),
    close: (shiftId: string, input: object = {}, as = cashier()) =>
      change('closeShift', { shiftId, counted: { totalMinor: 10_000 }, ...input }, as),
    async find(id: string, as = manager()): Promise<ShiftTold | null> {
      const text = `query ($id: ID!) { shift(id: $id) { ${shiftFields} } }`;
      return (await shop.read<{ shift: ShiftTold | null }>(text, { id }, as)).shift;
    },
    async current(registerId: string | null = null, as = manager()): Promise<string | null> {
      const text = 'query ($registerId: ID) { currentShift(registerId: $registerId) { id } }';
      const variables = { registerId };
      const { currentShift } = await shop.read<{ currentShift: { id: string } | null }>(
        text,
        variables,
        as,
      );
      return currentShift?.id ?? null;
    },
    async undo(orderId: string): Promise<string> {
      const text = `mutation ($input: VoidSaleInput!) { voidSale(input: $input) { __typename } }`;
      const input = { idempotencyKey: newId(), orderId, reason: 'wrong' };
      const answer = await shop.read<{ voidSale: { __typename: string } }>(
        text,
        { input },
        manager(),
      );
      return answer.voidSale.__typename;
    },
  };
}

const inUnion: Readonly<Record<string, readonly string[]>> = {
  openShift: ['ShiftAlreadyOpen'],
  moveCash: ['CashMovementInvalid', 'RightMissing'],
};

/** Someone at the second register. */
export function neighbour(): Principal {
  return cashier({ registerId: ids.secondRegister });
}
