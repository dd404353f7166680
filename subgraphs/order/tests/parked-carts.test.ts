import { newId } from '@novapos/chassis';
import { erasureRequested } from '@novapos/kernel';
import { ids, place } from './examples.ts';
import { cashier, manager, openTestShop, type TestShop } from './shop.ts';

const fields = `id label shownTotal { amountMinor } parkedBy { id } register { id } customer { id }
  parkedAt discounts { basisPoints amountMinor reason }
  lines { variant { id } name quantity note unitPriceOverride { amountMinor reason }
    totalOverride { amountMinor } discounts { basisPoints amountMinor reason } }`;

let shop: TestShop;

beforeAll(async () => {
  shop = await openTestShop();
});

beforeEach(() => shop.reset());

afterAll(() => shop.close());

type Parked = {
  readonly __typename: string;
  readonly id: string;
  readonly label: string;
  readonly customer: { readonly id: string } | null;
};

async function change(field: string, input: object, as = cashier()): Promise<Parked> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const text = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename
    ... on ParkedCart { ${fields} } } }`;
  const { data, errors } = await shop.run(text, { input }, as);
  if (errors) return { __typename: errors[0]?.extensions.code ?? '' } as Parked;
  return data?.[field] as Parked;
}

const park = (input: object = {}, as = cashier()) =>
  change(
    'parkCart',
    {
      idempotencyKey: newId(),
      label: 'Table 4',
      cart: { lines: [{ variantId: ids.coffee }] },
      shownTotalMinor: 499,
      ...input,
    },
    as,
  );
const resume = (id: string, idempotencyKey = newId(), as = cashier()) =>
  change('resumeCart', { idempotencyKey, id }, as);
const discard = (id: string, as = cashier()) => change('discardCart', { id }, as);

async function listed(as = cashier(), storeId: string | null = null): Promise<readonly Parked[]> {
  const text = `query ($storeId: ID) { parkedCarts(storeId: $storeId) { ${fields} } }`;
  const variables = { storeId };
  return (await shop.read<{ parkedCarts: Parked[] }>(text, variables, as)).parkedCarts;
}

describe('parking a cart', () => {
  it('keeps it as it was put in, for any register of the store', async () => {
    const id = newId();
    const cart = {
      lines: [
        {
          variantId: ids.coffee,
          quantity: '2',
          unitPriceOverride: { amountMinor: 300, reason: 'label' },
          discounts: [{ basisPoints: 1000, reason: 'card' }],
          note: 'ground fine',
        },
        {
          variantId: ids.apples,
          quantity: '0.335',
          totalOverride: { amountMinor: 99, reason: 'r' },
        },
      ],
      discounts: [{ amountMinor: 50, reason: 'coupon' }],
    };
    const parked = await park({ id, cart, label: ' Ann ', customerId: ids.customer });
    expect(parked).toEqual({
      __typename: 'ParkedCart',
      id,
      label: 'Ann',
      shownTotal: { amountMinor: 499 },
      parkedBy: { id: cashier().subject },
      register: { id: ids.register },
      customer: { id: ids.customer },
      parkedAt: shop.now().toISOString(),
      discounts: [{ basisPoints: null, amountMinor: 50, reason: 'coupon' }],
      lines: [
        {
          variant: { id: ids.coffee },
          name: 'Ground Coffee 250g',
          quantity: '2',
          note: 'ground fine',
          unitPriceOverride: { amountMinor: 300, reason: 'label' },
          totalOverride: null,
          discounts: [{ basisPoints: 1000, amountMinor: null, reason: 'card' }],
        },
        {
          variant: { id: ids.apples },
          name: 'Apples Royal Gala',
          quantity: '0.335',
          note: null,
          unitPriceOverride: null,
          totalOverride: { amountMinor: 99 },
          discounts: [],
        },
      ],
    });
    const { __typename, ...stored } = parked;
    const neighbour = cashier({ registerId: ids.secondRegister });
    expect(await listed(neighbour)).toEqual([stored]);
    expect(await resume(id, newId(), neighbour)).toEqual(parked);
  });

  it('is done once an intent', async () => {
    const input = { idempotencyKey: 'park-1' };
    const [one, two] = await Promise.all([park(input), park(input)]);
    expect(one).toEqual(two);
    expect(await park(input)).toEqual(one);
    expect(await listed()).toHaveLength(1);
    expect(await park({ ...input, label: 'other' })).toEqual({
      __typename: 'IDEMPOTENCY_KEY_REUSED',
    });
    expect(await park({ id: one.id })).toEqual({ __typename: 'BAD_USER_INPUT' });
  });

  it.each([
    ['CartEmpty', { cart: { lines: [] } }],
    ['CartInvalid', { label: '  ' }],
    ['CartInvalid', { label: 'x'.repeat(101) }],
    ['CartInvalid', { cart: { lines: [{ sku: 'COFFEE-250' }] } }],
    ['CartInvalid', { cart: { lines: [{ variantId: ids.coffee, quantity: '0' }] } }],
    ['CartInvalid', { customerId: newId() }],
    ['CartInvalid', { customerId: ids.erasedCustomer }],
    ['CartInvalid', { customerId: 'someone' }],
    ['CartInvalid', { shownTotalMinor: -1 }],
    ['VariantUnknown', { cart: { lines: [{ variantId: ids.coffee }, { variantId: newId() }] } }],
    ['BAD_USER_INPUT', { id: 'mine' }],
  ])('is refused as %s: %j', async (kind, input) => {
    expect(await park(input)).toEqual({ __typename: kind });
    expect(await listed()).toEqual([]);
  });

  it('needs a register, and a right', async () => {
    expect(await park({}, cashier({ registerId: null }))).toEqual({
      __typename: 'RegisterRequired',
    });
    expect(await park({}, cashier({ grants: [] }))).toEqual({ __typename: 'FORBIDDEN' });
  });

  it('takes no more than 100 a store, however many ask at once', async () => {
    for (let count = 0; count < 98; count += 1) await park({ label: String(count) });
    const answers = await Promise.all([park(), park(), park(), park()]);
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual([
      'ParkedCart',
      'ParkedCart',
      'TooManyParked',
      'TooManyParked',
    ]);
    const carts = await listed();
    expect(carts).toHaveLength(100);
    expect(carts[0]?.label).toBe('0');
    await discard(carts[0]?.id ?? '');
    expect((await park()).__typename).toBe('ParkedCart');
    const elsewhere = newId();
    shop.put(ids.secondRegister, place({ storeId: elsewhere }));
    shop.pass(31);
    const other = cashier({ registerId: ids.secondRegister, storeId: elsewhere });
    expect((await park({}, other)).__typename).toBe('ParkedCart');
    expect(await listed(other)).toHaveLength(1);
    expect(await listed(cashier(), elsewhere)).toHaveLength(1);
  });
});

describe('going on with a parked cart', () => {
  it('happens once: of two at once one gets it, and the same intent again the same cart', async () => {
    const parked = await park();
    const keys = ['one', 'two'];
    const answers = await Promise.all(keys.map((key) => resume(parked.id, key)));
    const won = answers.findIndex(({ __typename }) => __typename === 'ParkedCart');
    expect(answers[won]).toEqual(parked);
    expect(answers[1 - won]).toEqual({ __typename: 'ParkedCartNotFound' });
    expect(await resume(parked.id, keys[won])).toEqual(parked);
    expect(await listed()).toEqual([]);
    expect(await discard(parked.id)).toEqual({ __typename: 'ParkedCartNotFound' });
  });

  it('is refused for what is not there, or is of another tenant', async () => {
    const { id } = await park();
    const stranger = manager({ tenantId: ids.otherTenant });
    expect(await resume(id, newId(), stranger)).toEqual({ __typename: 'ParkedCartNotFound' });
    expect(await resume('none')).toEqual({ __typename: 'ParkedCartNotFound' });
    expect(await discard(newId())).toEqual({ __typename: 'ParkedCartNotFound' });
    expect(await discard(id)).toMatchObject({ id });
    expect(await resume(id)).toEqual({ __typename: 'ParkedCartNotFound' });
  });

  it('is forgotten once its intent is', async () => {
    const { id } = await park();
    await resume(id);
    shop.pass(33 * 24 * 3600);
    await park();
    const rows = await shop.query<{ id: string }>('select id from "order".parked_carts');
    expect(rows.map((row) => row.id)).not.toContain(id);
  });
});

describe('a customer who is to be forgotten', () => {
  it('is taken off the carts that were put aside', async () => {
    const parked = await park({ customerId: ids.customer });
    const kept = await park({ customerId: ids.otherCustomer });
    const data = { ...erasureRequested.example, customerId: ids.customer };
    await shop.hear({
      id: newId(),
      tenantId: ids.tenant,
      type: erasureRequested.name,
      subject: ids.customer,
      version: 1,
      source: 'customer',
      time: shop.now(),
      traceparent: null,
      data,
    });
    const carts = await listed();
    expect(carts.map(({ id, customer }) => [id, customer?.id ?? null])).toEqual([
      [parked.id, null],
      [kept.id, ids.otherCustomer],
    ]);
  });
});
