import { eachAtMost } from './at-most.ts';
import { mutate } from './mutate.ts';
import { readAll } from './read-all.ts';
import type { Session } from './session.ts';

type SetUp = {
  readonly fingerprint: string;
  /** How many customers are created at once. */
  readonly atOnce: number;
  readonly report: (text: string) => void;
};

type Found = { readonly id: string; readonly externalReference: string | null };

const listCustomers = `query ReplayCustomers($after: String) {
  customers(first: 100, after: $after) {
    edges { node { id externalReference } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const createCustomer = `mutation ReplayCustomer($input: CreateCustomerInput!) {
  createCustomer(input: $input) { __typename ... on Customer { id } ... on Refusal { message } }
}`;

/** Make each household a customer, under its number in the files; answers the platform's ids. Who is there stays. */
export async function setUpCustomers(
  admin: Session,
  households: ReadonlySet<string>,
  { fingerprint, atOnce, report }: SetUp,
): Promise<ReadonlyMap<string, string>> {
  const customers = new Map<string, string>();
  for await (const page of readAll<Found>(admin, listCustomers)) {
    for (const { id, externalReference } of page) {
      if (externalReference !== null) customers.set(externalReference, id);
    }
  }
  const missing = [...households].filter((household) => !customers.has(household));
  await eachAtMost(atOnce, missing, async (household) => {
    const { id } = await mutate<Found>(admin, createCustomer, {
      idempotencyKey: `replay-household-${household}-${fingerprint}`,
      name: `Household ${household}`,
      externalReference: household,
    });
    customers.set(household, id);
  });
  report(`customers: ${customers.size} (${missing.length} now)`);
  return customers;
}
