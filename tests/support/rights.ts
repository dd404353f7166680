import type { RoleName } from './shop.ts';

/** A thing to do, as an operation that changes nothing since what it names is not there; and who may do it. */
export type Right = {
  readonly what: string;
  /** `KEY` stands for a new idempotency key. */
  readonly operation: string;
  readonly roles: readonly RoleName[];
};

/** Every role, the mightiest first. */
export const roles: readonly RoleName[] = [
  'super_admin',
  'admin',
  'manager',
  'inventory',
  'cashier',
  'support',
];
const admins: readonly RoleName[] = ['super_admin', 'admin'];
const managers: readonly RoleName[] = [...admins, 'manager'];
const keepers: readonly RoleName[] = [...managers, 'inventory'];
const sellers: readonly RoleName[] = [...managers, 'cashier'];
const readers: readonly RoleName[] = [...sellers, 'support'];
const nobody = '"00000000-0000-4000-8000-000000000000"';

/** Who may do what. */
export const rights: readonly Right[] = [
  { what: 'see who they are', roles, operation: '{ viewer { grants } }' },
  {
    what: 'find products',
    roles,
    operation: '{ searchVariants(text: "espresso") { __typename } }',
  },
  {
    what: 'read stock',
    roles,
    operation: `{ movementTotals(locationId: ${nobody}) { kind } }`,
  },
  { what: 'read orders', roles: readers, operation: '{ orders(first: 1) { __typename } }' },
  { what: 'read payments', roles: readers, operation: '{ payments(first: 1) { __typename } }' },
  {
    what: 'read users',
    roles: [...managers, 'support'],
    operation: '{ users(first: 1) { __typename } }',
  },
  {
    what: 'quote a cart',
    roles: sellers,
    operation: '{ quote(cart: { lines: [] }) { __typename } }',
  },
  {
    what: 'sell',
    roles: sellers,
    operation: `mutation {
      completeSale(input: { idempotencyKey: "KEY", cart: { lines: [] }, tenders: [] }) { __typename }
    }`,
  },
  {
    what: 'void a sale',
    roles: managers,
    operation: `mutation {
      voidSale(input: { idempotencyKey: "KEY", orderId: ${nobody}, reason: "x" }) { __typename }
    }`,
  },
  {
    what: 'retire a product',
    roles: keepers,
    operation: `mutation { retireProduct(input: { id: ${nobody} }) { __typename } }`,
  },
  {
    what: 'receive goods',
    roles: keepers,
    operation: `mutation {
      receiveStock(input: { idempotencyKey: "KEY", locationId: ${nobody}, lines: [] }) { __typename }
    }`,
  },
  {
    what: 'correct stock',
    roles: keepers,
    operation: `mutation {
      adjustStock(input: {
        idempotencyKey: "KEY", locationId: ${nobody}, lines: [], reason: "x"
      }) { __typename }
    }`,
  },
  {
    what: 'change taxes',
    roles: admins,
    operation: `mutation {
      removeTaxRate(input: { scope: STORE, scopeId: ${nobody}, taxCategory: "NONE" }) { __typename }
    }`,
  },
  {
    what: 'add a user',
    roles: admins,
    operation: `mutation {
      createUser(input: { idempotencyKey: "KEY", name: "", email: "", password: "", roles: [] }) {
        __typename
      }
    }`,
  },
  {
    what: 'pair a device with a register',
    roles: managers,
    operation: `mutation {
      pairRegister(input: { idempotencyKey: "KEY", registerId: ${nobody}, deviceName: "" }) { __typename }
    }`,
  },
  {
    what: 'see the devices',
    roles: managers,
    operation: '{ devices(first: 1) { __typename } }',
  },
  {
    what: 'end a pairing',
    roles: managers,
    operation: `mutation { unpairDevice(deviceId: ${nobody}) { __typename } }`,
  },
  {
    what: "set somebody's PIN",
    roles: managers,
    operation: `mutation { setPin(input: { userId: ${nobody}, pin: "" }) { __typename } }`,
  },
  {
    what: "take somebody's PIN",
    roles: managers,
    operation: `mutation { removePin(userId: ${nobody}) { __typename } }`,
  },
  {
    what: 'have an act allowed',
    roles,
    operation: `mutation {
      approveAct(input: { approverId: ${nobody}, pin: "", grant: "users:manage" }) { __typename }
    }`,
  },
  { what: 'learn what checks PINs', roles: [], operation: '{ tillStaff { __typename } }' },
  {
    what: 'sign in by PIN where there is no device',
    roles: [],
    operation: `mutation { signInWithPin(input: { userId: ${nobody}, pin: "" }) { __typename } }`,
  },
  {
    what: 'open a store',
    roles: admins,
    operation: `mutation {
      createStore(input: { idempotencyKey: "KEY", name: "", timeZone: "" }) { __typename }
    }`,
  },
  {
    what: 'open a tenant',
    roles: ['super_admin'],
    operation: `mutation {
      createTenant(input: {
        idempotencyKey: "KEY", name: "", currency: "", admin: { name: "", email: "", password: "" }
      }) { __typename }
    }`,
  },
  {
    what: 'open the way by which card providers tell',
    roles: admins,
    operation: 'mutation { openProviderWebhook(provider: "nobody") { __typename } }',
  },
  {
    what: 'read partners',
    roles: [...admins, 'support'],
    operation: '{ partners(first: 1) { __typename } }',
  },
  {
    what: 'end the keys of partners',
    roles: admins,
    operation: 'mutation { revokePartnerKey(id: "nobody") { __typename } }',
  },
];
