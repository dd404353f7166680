import { randomUUID } from 'node:crypto';
import { anonymous, partnerGrants, type Principal } from '@novapos/chassis';
import { shopsOf } from '../../gateway/embedded/seed/shops.ts';
import { startInProcess, type InProcess } from '../support/in-process.ts';
import { idsIn, integration, read, staff } from './partners/side.ts';

const [shop] = shopsOf('small');
const ownerTenantId = shop?.tenant.id ?? '';
const partnerId = randomUUID();

type Sandbox = { readonly tenantId: string; readonly storeId: string; readonly registerId: string };

let platform: InProcess;
let sandbox: Sandbox;
let program: Principal;
let variantId: string;
let locationId: string;
let orderId: string;

beforeAll(async () => {
  platform = await startInProcess(shop ? [shop] : []);
}, 60_000);
afterAll(() => platform.stop(), 30_000);

const asked = (query: string, variables?: object) => read(platform, program, query, variables);

describe('a sandbox', () => {
  it('is opened for a partner of a tenant', async () => {
    const opened = await read(
      platform,
      integration(ownerTenantId),
      `mutation ($input: OpenSandboxTenantInput!) {
        openSandboxTenant(input: $input) { tenantId storeId registerId } }`,
      { input: { partnerId, name: 'Acme' } },
    );
    sandbox = opened['openSandboxTenant'] as Sandbox;
    program = {
      ...anonymous,
      kind: 'partner',
      subject: partnerId,
      tenantId: sandbox.tenantId,
      grants: partnerGrants,
      keyId: 'test-key',
    };
    expect(
      await asked('{ tenant { name currency } stores { edges { node { timeZone } } } }'),
    ).toEqual({
      tenant: { name: 'Sandbox of Acme', currency: 'USD' },
      stores: { edges: [{ node: { timeZone: 'America/New_York' } }] },
    });
  });

  it('sells nothing before it has an article and a place where it lies, and says so', async () => {
    const created = await asked(
      `mutation ($input: CreateProductInput!) {
        createProduct(input: $input) { ... on Product { variants { id } } ... on Refusal { message } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          name: 'Test bread',
          taxCategory: 'STANDARD',
          variants: [{ sku: 'TEST-1', priceMinor: 1_000 }],
        },
      },
    );
    variantId = idsIn(created)[0] ?? '';
    expect(await sell()).toMatchObject({ __typename: 'LocationNotSetUp' });
  });

  it('is made ready by the rights that a test key can have', async () => {
    const made = await asked(
      `mutation ($input: CreateLocationInput!) {
        createLocation(input: $input) { ... on Location { id isDefault } ... on Refusal { message } } }`,
      { input: { idempotencyKey: randomUUID(), storeId: sandbox.storeId, name: 'Shop floor' } },
    );
    locationId = idsIn(made)[0] ?? '';
    const received = await asked(
      `mutation ($input: ReceiveStockInput!) {
        receiveStock(input: $input) { ... on StockMoved { levels { onHand } } ... on Refusal { message } } }`,
      {
        input: {
          idempotencyKey: randomUUID(),
          locationId,
          lines: [{ variantId, quantity: '5' }],
        },
      },
    );
    expect(received).toEqual({ receiveStock: { levels: [{ onHand: '5' }] } });
  });

  it('quotes and sells at its register, which the program names', async () => {
    const { quote } = await asked(
      `query ($register: ID!, $variant: ID!) {
        quote(registerId: $register, cart: { lines: [{ variantId: $variant, quantity: "2" }] }) {
          ... on Quote { total { amountMinor currency } } ... on Refusal { message } } }`,
      { register: sandbox.registerId, variant: variantId },
    );
    expect(quote).toEqual({ total: { amountMinor: 2_000, currency: 'USD' } });
    const order = await sell();
    expect(order).toMatchObject({
      __typename: 'Order',
      receiptNumber: 'TEST-000001',
      cashier: null,
      partnerId,
      store: { id: sandbox.storeId },
      register: { id: sandbox.registerId },
    });
    orderId = (order as { id: string }).id;
  });

  it('is sold in again at no register and at no register of another tenant', async () => {
    const elsewhere = shop?.stores[0]?.registers[0]?.id ?? '';
    for (const registerId of [null, elsewhere, 'till']) {
      expect(await sell(registerId)).toMatchObject({ __typename: 'RegisterRequired' });
    }
  });

  it('tells who acted as the partner, and shows nobody as the cashier', async () => {
    const order = await asked(
      `query ($id: ID!) { order(id: $id) { status cashier { id } partnerId receipt { text } } }`,
      { id: orderId },
    );
    expect(order).toMatchObject({ order: { status: 'COMPLETED', cashier: null, partnerId } });
    const { movements } = await asked(
      `query ($id: ID!) { movements(locationId: $id) { edges { node { kind movedBy } } } }`,
      { id: locationId },
    );
    expect(movements).toMatchObject({
      edges: [{ node: { kind: 'SOLD' } }, { node: { kind: 'RECEIVED', movedBy: partnerId } }],
    });
    const customer = await asked(
      `mutation ($input: CreateCustomerInput!) {
        createCustomer(input: $input) { ... on Customer { id } ... on Refusal { message } } }`,
      { input: { idempotencyKey: randomUUID(), name: 'Test Customer' } },
    );
    const noted = await asked(
      `mutation ($input: AddCustomerNoteInput!) {
        addCustomerNote(input: $input) { ... on CustomerNote { authorId } ... on Refusal { message } } }`,
      { input: { idempotencyKey: randomUUID(), customerId: idsIn(customer)[0], text: 'A test' } },
    );
    expect(noted).toEqual({ addCustomerNote: { authorId: partnerId } });
  });

  it('takes a sale back', async () => {
    const { voidSale } = await asked(
      `mutation ($input: VoidSaleInput!) {
        voidSale(input: $input) { ... on Order { status } ... on Refusal { message } } }`,
      { input: { idempotencyKey: randomUUID(), orderId, reason: 'A test' } },
    );
    expect(voidSale).toEqual({ status: 'VOIDED' });
  });

  it('is of no concern to the tenant whose partner it is for', async () => {
    const admin = staff(ownerTenantId, ['admin']);
    const seen = await read(
      platform,
      admin,
      `query ($order: ID!) { order(id: $order) { id } orders { edges { node { id } } } }`,
      { order: orderId },
    );
    expect(seen).toEqual({ order: null, orders: { edges: [] } });
    const place = `query ($store: ID!) { store(id: $store) { id } }`;
    expect(await read(platform, admin, place, { store: sandbox.storeId })).toEqual({ store: null });
  });
});

describe('people', () => {
  it('sell at the register of their session, whatever a sale names', async () => {
    const [own, other] = shop?.stores[0]?.registers.map(({ id }) => id) ?? [];
    const cashier = { ...staff(ownerTenantId, ['cashier']), registerId: own ?? null };
    const quote = `query ($register: ID) {
      quote(registerId: $register, cart: { lines: [] }) { __typename } }`;
    expect(await read(platform, cashier, quote, { register: own })).toEqual({
      quote: { __typename: 'CartEmpty' },
    });
    const { errors } = await platform.ask(cashier, quote, { register: other });
    expect(errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(errors?.[0]?.message).toContain('leave `registerId` out');
  });
});

async function sell(registerId: string | null = sandbox.registerId): Promise<unknown> {
  const { completeSale } = await asked(
    `mutation ($input: CompleteSaleInput!) {
      completeSale(input: $input) {
        __typename
        ... on Order {
          id receiptNumber cashier { id } partnerId store { id } register { id }
        }
        ... on Refusal { message }
      }
    }`,
    {
      input: {
        idempotencyKey: randomUUID(),
        cart: { lines: [{ variantId, quantity: '2' }] },
        tenders: [{ type: 'CASH', amountMinor: 2_000 }],
        ...(registerId === null ? {} : { registerId }),
      },
    },
  );
  return completeSale;
}
