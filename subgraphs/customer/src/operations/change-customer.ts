import { SealBroken, type Sql } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { SealedField } from '../domain/customer.ts';
import {
  clean,
  cleanOrNull,
  detailProblems,
  emailOf,
  phoneOf,
  type Address,
  type CustomerDetails,
} from '../domain/customer-details.ts';
import type {
  CustomerChangedMeanwhile,
  CustomerDetailsInvalid,
  CustomerErased,
  CustomerNotFound,
  Taken,
} from '../domain/refusals.ts';
import type { Vault } from '../keys/vault.ts';
import type { LockedCustomer } from '../store/customer-rows.ts';
import { findTaken, updateCustomer, type CustomerFacts } from '../store/customer-writes.ts';
import { listSealed, opened, putSealed, type SealedText } from '../store/sealed-texts.ts';
import { lockKeys, type TenantKeys } from '../store/tenant-keys.ts';
import type { Desk } from './desk.ts';
import { lockLiving } from './lock-living.ts';
import { tellChanged } from './tell-changed.ts';

/** What to change of a customer; what is left out stays, null takes away. */
export type CustomerChangeInput = CustomerDetails & {
  readonly id: string;
  readonly version?: number | null | undefined;
};

type Refusal =
  CustomerNotFound | CustomerErased | CustomerChangedMeanwhile | CustomerDetailsInvalid | Taken;
/** A text to seal in place of the present one; null for none. */
type Text = { readonly field: SealedField; readonly text: string | null };
type Wanted = { readonly facts: CustomerFacts; readonly texts: readonly Text[] };

/** Change a customer; answers its id. What differs in nothing is no change and is not counted. */
export async function changeCustomer(
  desk: Desk,
  input: CustomerChangeInput,
): Promise<Decision<string, Refusal>> {
  const problems = detailProblems(input, desk.phoneCountry);
  if (problems.length > 0) return refuse({ kind: 'CustomerDetailsInvalid', problems });
  return desk.write((sql) => change(sql, desk, input));
}

async function change(
  sql: Sql,
  desk: Desk,
  input: CustomerChangeInput,
): Promise<Decision<string, Refusal>> {
  const living = await lockLiving(sql, desk, input.id);
  if (!living.ok) return living;
  const customer = living.value;
  if (input.version != null && input.version !== customer.version) {
    return refuse({ kind: 'CustomerChangedMeanwhile', currentVersion: customer.version });
  }
  const { tenantId, vault } = desk;
  const at = desk.now();
  const keys = await lockKeys(sql, { tenantId, at, vault });
  const { facts, texts } = wanted(customer, input, desk, keys);
  const taken = await findTaken(sql, { tenantId, id: customer.id }, facts);
  if (taken) return refuse(taken);
  await save(sql, desk, { customer, facts, texts, keys, at });
  return accept(customer.id);
}

type Saving = Wanted & {
  readonly customer: LockedCustomer;
  readonly keys: TenantKeys;
  readonly at: Date;
};

async function save(
  sql: Sql,
  { tenantId, vault }: Desk,
  { customer, facts, texts, keys, at }: Saving,
): Promise<void> {
  const { id } = customer;
  const before = texts.length === 0 ? [] : await listSealed(sql, tenantId, [id]);
  const others = texts.filter((text) => !isThere(before, text, vault));
  if (others.length === 0 && isSame(customer, facts)) return;
  await updateCustomer(sql, { tenantId, id, at }, facts);
  for (const text of others) {
    await putSealed(sql, { vault, key: keys.data }, { ...text, ownerId: id });
  }
  await tellChanged(sql, { tenantId, customerId: id, at });
}

function wanted(
  customer: LockedCustomer,
  { name, email, phone, externalReference }: CustomerChangeInput,
  { vault, phoneCountry }: Desk,
  { index }: TenantKeys,
): Wanted {
  const newEmail = email === undefined ? undefined : emailOf(email);
  const newPhone = phone === undefined ? undefined : phoneOf(phone, phoneCountry);
  const reference =
    externalReference === undefined ? customer.externalReference : cleanOrNull(externalReference);
  const facts = {
    name: clean(name ?? customer.name ?? ''),
    externalReference: reference,
    emailIndex: indexAfter(customer.emailIndex, newEmail, (normal) =>
      vault.indexOf(index, 'email', normal),
    ),
    phoneIndex: indexAfter(customer.phoneIndex, newPhone, (normal) =>
      vault.indexOf(index, 'phone', normal),
    ),
  };
  return {
    facts,
    texts: [
      ...(newEmail === undefined ? [] : [textOf('customer.email', newEmail)]),
      ...(newPhone === undefined ? [] : [textOf('customer.phone', newPhone)]),
    ],
  };
}

function indexAfter(
  before: Uint8Array | null,
  given: Address | null | undefined,
  indexOf: (normal: string) => Buffer,
): Uint8Array | null {
  return given === undefined ? before : given && indexOf(given.normal);
}

function textOf(field: SealedField, address: Address | null): Text {
  return { field, text: address?.written ?? null };
}

function isSame(customer: LockedCustomer, facts: CustomerFacts): boolean {
  return (
    customer.name === facts.name &&
    customer.externalReference === facts.externalReference &&
    sameBytes(customer.emailIndex, facts.emailIndex) &&
    sameBytes(customer.phoneIndex, facts.phoneIndex)
  );
}

function sameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  return one === null || other === null ? one === other : Buffer.compare(one, other) === 0;
}

// A text that does not open any more can be replaced; it is never taken for the given one.
function isThere(before: readonly SealedText[], { field, text }: Text, vault: Vault): boolean {
  const known = before.find((sealed) => sealed.field === field);
  if (!known || text === null) return !known && text === null;
  try {
    return opened(vault, known) === text;
  } catch (error) {
    if (error instanceof SealBroken) return false;
    throw error;
  }
}
