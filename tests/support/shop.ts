import type { Ready } from '../../gateway/embedded/ready.ts';
import type { Answer, Asking } from './graph-client.ts';
import type { Platform } from './start-platform.ts';

/** A tenant of the demo seed. */
export type Tenant = Ready['tenants'][number];

/** A role as the seed names it. */
export type RoleName = 'super_admin' | 'admin' | 'manager' | 'inventory' | 'cashier' | 'support';

/** Someone who has signed in. */
export type Person = {
  readonly token: string;
  readonly ask: <Data>(
    query: string,
    variables?: object,
    headers?: Asking['headers'],
  ) => Promise<Answer<Data>>;
};

/** A shop with its people. */
export type Shop = {
  readonly tenant: Tenant;
  readonly storeId: string;
  /** The registers of the first store. */
  readonly registerIds: readonly string[];
  /** The demo user of this role: at the first register, at the one named, or at none (null). */
  readonly as: (role: RoleName, registerId?: string | null) => Promise<Person>;
};

/** A product that can be asked, and that says who its shops are. */
type Served = Pick<Platform, 'graph' | 'ready'>;

/** The demo shop that sells in this currency, of whichever product runs now. */
export function shopIn(currency: 'USD' | 'EUR', platform: () => Served): () => Shop {
  const opened = new Map<Served, Shop>();
  return () => {
    const running = platform();
    const shop = opened.get(running) ?? openShop(currency, running);
    opened.set(running, shop);
    return shop;
  };
}

function openShop(currency: string, { graph, ready }: Served): Shop {
  const tenant = ready.tenants.find((each) => each.currency === currency);
  const [store] = tenant?.stores ?? [];
  if (!tenant || !store) throw new Error(`no tenant sells in ${currency}`);
  const people = new Map<string, Promise<Person>>();

  async function signedIn(role: RoleName, registerId: string | null): Promise<Person> {
    const user = tenant?.signIns.find((each) => each.role === role);
    if (!user) throw new Error(`${tenant?.name ?? ''} has no ${role}`);
    const { email, password } = user;
    const input = { email, password, ...(registerId === null ? {} : { registerId }) };
    const answer = await graph.ask<{ signIn: { accessToken?: string } }>(signIn, { input });
    const token = answer.data?.signIn.accessToken;
    if (token === undefined) throw new Error(`${email} can't sign in: ${answer.text}`);
    return {
      token,
      ask: (query, variables, headers = {}) => graph.ask(query, variables, { token, headers }),
    };
  }

  const registerIds = store.registers.map(({ id }) => id);
  return {
    tenant,
    storeId: store.id,
    registerIds,
    as(role, registerId = registerIds[0] ?? null) {
      const key = `${role} ${registerId ?? ''}`;
      const person = people.get(key) ?? signedIn(role, registerId);
      people.set(key, person);
      return person;
    },
  };
}

const signIn = `mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on Session { accessToken }
    ... on Refusal { code message }
  }
}`;
