import { randomUUID } from 'node:crypto';
import { eventually } from './eventually.ts';
import type { Person, Shop } from './shop.ts';

/** Where a customer's points stand. */
export type Account = {
  readonly points: number;
  readonly availablePoints: number;
  readonly history: {
    readonly edges: readonly {
      readonly node: { readonly kind: string; readonly points: number };
    }[];
  };
};

/** One point for each whole unit of the currency, a hundred points worth five. */
export async function setUpLoyalty(shop: Shop): Promise<void> {
  const { ask } = await shop.as('admin');
  const input = {
    currency: shop.tenant.currency,
    pointsPerUnit: 1,
    unitMinor: 100,
    redeemPoints: 100,
    redeemMinor: 500,
    expiryMonths: 24,
    tiers: [],
  };
  const { data, text } = await ask<{ setLoyaltyProgramme: { __typename: string } }>(
    `mutation SetUp($input: SetLoyaltyProgrammeInput!) { setLoyaltyProgramme(input: $input) { __typename } }`,
    { input },
  );
  if (data?.setLoyaltyProgramme.__typename !== 'LoyaltyProgramme') throw new Error(text);
}

/** A customer whom nobody knows yet. */
export async function newCustomer(
  { ask }: Person,
  details: { readonly name?: string; readonly email?: string; readonly phone?: string } = {},
): Promise<string> {
  const input = { idempotencyKey: randomUUID(), name: 'Ada Lovelace', ...details };
  const { data, text } = await ask<{ createCustomer: { id?: string } }>(
    `mutation New($input: CreateCustomerInput!) { createCustomer(input: $input) { ... on Customer { id } ... on Refusal { message } } }`,
    { input },
  );
  const id = data?.createCustomer.id;
  if (id === undefined) throw new Error(`no customer was created: ${text}`);
  return id;
}

/** The customer's points. */
export async function accountOf({ ask }: Person, id: string): Promise<Account> {
  const { data, text } = await ask<{ customer: { loyalty: Account } }>(
    `query Points($id: ID!) {
      customer(id: $id) {
        loyalty { points availablePoints history(first: 20) { edges { node { kind points } } } }
      }
    }`,
    { id },
  );
  if (!data) throw new Error(`no account: ${text}`);
  return data.customer.loyalty;
}

/** Wait until the customer has so many points. */
export function pointsBecome(person: Person, id: string, points: number): Promise<Account> {
  return eventually(
    () => accountOf(person, id),
    (account) => account.points === points,
  );
}
