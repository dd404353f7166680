import type { Shop } from './seed/shop.ts';

/** What a started installation says of itself, as one line of JSON or as a table. */
export type Ready = {
  /** Where the till is; null where it is not served. */
  readonly posApp: string | null;
  readonly graphql: string;
  readonly health: string;
  readonly metrics: string;
  readonly graphiql: string;
  readonly tenants: readonly {
    readonly id: string;
    readonly name: string;
    readonly currency: string;
    readonly stores: readonly {
      readonly id: string;
      readonly name: string;
      readonly registers: readonly { readonly id: string; readonly name: string }[];
    }[];
    readonly signIns: readonly {
      readonly role: string;
      readonly email: string;
      readonly password: string;
      /** By which they sign in at a paired till; null for who does not. */
      readonly pin: string | null;
    }[];
  }[];
};

/** The addresses of a gateway and the shops that were seeded. */
export function readyAt(origin: string, shops: readonly Shop[]): Ready {
  return {
    posApp: null,
    graphql: `${origin}/graphql`,
    health: `${origin}/healthz`,
    metrics: `${origin}/metrics`,
    graphiql: `${origin}/graphiql`,
    tenants: shops.map(({ tenant, stores, users }) => ({
      ...tenant,
      stores: stores.map(({ id, name, registers }) => ({
        id,
        name,
        registers: registers.map((register) => ({ id: register.id, name: register.name })),
      })),
      signIns: users.map(({ role, email, password, pin = null }) => ({
        ...{ role, email, password, pin },
      })),
    })),
  };
}

/** The same for people. */
export function tableOf(ready: Ready): string {
  const addresses = [
    ...(ready.posApp === null ? [] : [['Till', ready.posApp, '(pair it as a manager)']]),
    ['GraphQL', ready.graphql, '(Apollo Sandbox in a browser)'],
    ['GraphiQL', ready.graphiql, '(works without internet)'],
    ['Health', ready.health, ''],
    ['Metrics', ready.metrics, ''],
  ];
  const tenants = ready.tenants.map(({ name, currency, stores, signIns }) =>
    [
      '',
      `  ${name} (${currency})`,
      ...stores.flatMap((store) =>
        store.registers.map(
          (register) =>
            `    ${`${store.name}, ${register.name}`.padEnd(40)} register ${register.id}`,
        ),
      ),
      ...signIns.map(
        ({ role, email, password, pin }) =>
          `    ${role.padEnd(13)} ${email.padEnd(34)} ${password}${pin ? `  PIN ${pin}` : ''}`,
      ),
    ].join('\n'),
  );
  return [
    '',
    'NovaPOS is ready.',
    '',
    ...addresses.map(([what, url, note]) =>
      `  ${what?.padEnd(10)} ${url?.padEnd(34)} ${note}`.trimEnd(),
    ),
    ...tenants,
    '',
    '  Stop it with Ctrl-C.',
    '',
  ].join('\n');
}
