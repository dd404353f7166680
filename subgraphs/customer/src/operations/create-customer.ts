import { emit, newId, once, type Sql } from '@novapos/chassis';
import { accept, customerCreated, refuse, type Decision } from '@novapos/kernel';
import {
  clean,
  cleanOrNull,
  detailProblems,
  emailOf,
  phoneOf,
  type Address,
} from '../domain/customer-details.ts';
import type { CustomerDetailsInvalid, Taken } from '../domain/refusals.ts';
import type { Vault } from '../keys/vault.ts';
import { findTaken, insertCustomer, type CustomerFacts } from '../store/customer-writes.ts';
import { putSealed } from '../store/sealed-texts.ts';
import { lockKeys, type TenantKeys } from '../store/tenant-keys.ts';
import type { Desk } from './desk.ts';

/** A customer as a client creates it. */
export type NewCustomer = {
  readonly idempotencyKey?: string | null | undefined;
  readonly name: string;
  readonly email?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly externalReference?: string | null | undefined;
};

type Written = {
  readonly name: string;
  readonly email: Address | null;
  readonly phone: Address | null;
  readonly externalReference: string | null;
};
type Surroundings = { readonly keys: TenantKeys; readonly at: Date };

/** Create a customer; answers its id. With a key, the same intent again answers the same. */
export async function createCustomer(
  desk: Desk,
  { idempotencyKey: key, ...input }: NewCustomer,
): Promise<Decision<string, CustomerDetailsInvalid | Taken>> {
  const problems = detailProblems(input, desk.phoneCountry);
  if (problems.length > 0) return refuse({ kind: 'CustomerDetailsInvalid', problems });
  const { tenantId, vault } = desk;
  const written = writtenOf(input, desk.phoneCountry);
  return desk.write(async (sql) => {
    const at = desk.now();
    const keys = await lockKeys(sql, { tenantId, at, vault });
    const work = () => create(sql, desk, written, { keys, at });
    if (key == null) return work();
    const body = vault.digest(keys.index, written);
    return once(sql, { tenantId, operation: 'createCustomer', key, body }, work);
  });
}

async function create(
  sql: Sql,
  { tenantId, vault }: Desk,
  written: Written,
  { keys, at }: Surroundings,
): Promise<Decision<string, Taken>> {
  const customerId = newId();
  const facts = factsOf(written, vault, keys);
  const taken = await findTaken(sql, { tenantId, id: customerId }, facts);
  if (taken) return refuse(taken);
  await insertCustomer(sql, { tenantId, id: customerId, at }, facts);
  const sealing = { vault, key: keys.data };
  const { email, phone } = written;
  const texts = [
    { field: 'customer.email', text: email?.written ?? null },
    { field: 'customer.phone', text: phone?.written ?? null },
  ] as const;
  for (const text of texts) {
    if (text.text !== null) await putSealed(sql, sealing, { ...text, ownerId: customerId });
  }
  const data = { customerId, at: at.toISOString() };
  await emit(sql, customerCreated, { tenantId, subject: customerId, at, data });
  return accept(customerId);
}

function writtenOf(
  { name, email, phone, externalReference }: NewCustomer,
  country: string,
): Written {
  return {
    name: clean(name),
    email: emailOf(email ?? null),
    phone: phoneOf(phone ?? null, country),
    externalReference: cleanOrNull(externalReference ?? null),
  };
}

function factsOf(
  { name, email, phone, externalReference }: Written,
  vault: Vault,
  { index }: TenantKeys,
): CustomerFacts {
  return {
    name,
    externalReference,
    emailIndex: email && vault.indexOf(index, 'email', email.normal),
    phoneIndex: phone && vault.indexOf(index, 'phone', phone.normal),
  };
}
