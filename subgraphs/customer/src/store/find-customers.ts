import type { Page, Sql } from '@novapos/chassis';
import { cleanOrNull } from '../domain/customer-details.ts';
import { isEmail, normaliseEmail } from '../domain/email.ts';
import { searchedWords } from '../domain/name-words.ts';
import { normalisePhone } from '../domain/phone.ts';
import type { Vault } from '../keys/vault.ts';
import { listByIndexes, type ListedCustomer } from './customer-rows.ts';
import { findByWords } from './search-customers.ts';
import { findIndexKey } from './tenant-keys.ts';

/** Whose customers are looked for, and how what is given is read. */
export type Finder = {
  readonly tenantId: string;
  readonly vault: Vault;
  /** The country code of phone numbers that are given without one. */
  readonly phoneCountry: string;
};

/** By what a customer is looked for exactly, as it was typed; null for what is not asked for. */
export type Typed = {
  readonly email: string | null;
  readonly phone: string | null;
  readonly externalReference: string | null;
};

/** Where a customer stands in what was found: exact ones first, then by name. */
export type SearchKey = readonly [step: number, nameKey: string, id: string];

/** A customer that was found, and where it stands. */
export type SearchHit = { readonly step: number; readonly nameKey: string; readonly id: string };

const longestText = 300;

/** The few customers that have exactly one of these, by name. */
export async function findExactly(
  sql: Sql,
  { tenantId, vault, phoneCountry }: Finder,
  typed: Typed,
): Promise<readonly ListedCustomer[]> {
  const index = await findIndexKey(sql, tenantId);
  if (!index) return [];
  const email = isEmail(typed.email ?? '') ? normaliseEmail(typed.email ?? '') : null;
  const phone = normalisePhone(typed.phone ?? '', phoneCountry);
  return listByIndexes(sql, tenantId, {
    emailIndex: email === null ? null : vault.indexOf(index, 'email', email),
    phoneIndex: phone === null ? null : vault.indexOf(index, 'phone', phone),
    externalReference: readable(typed.externalReference),
  });
}

/**
 * Customers that a text finds: first who has exactly this e-mail address, phone number or external
 * reference, then those whose name has words that begin with its words, by name.
 */
export async function searchCustomers(
  sql: Sql,
  finder: Finder,
  text: string,
  { after, limit }: Page<SearchKey>,
): Promise<readonly SearchHit[]> {
  const typed = text.slice(0, longestText).replaceAll(/\p{Cc}/gu, ' ');
  const exact = await findExactly(sql, finder, {
    ...{ email: typed, phone: typed, externalReference: typed },
  });
  const [step, ...place] = after ?? [0, '', ''];
  const begin = after === null ? 0 : exact.findIndex(({ id }) => id === after[2]) + 1;
  const first = (step === 0 ? exact.slice(begin) : [])
    .slice(0, limit)
    .map(({ id, nameKey }) => ({ step: 0, nameKey, id }));
  if (first.length >= limit) return first;
  const named = await findByWords(sql, finder.tenantId, searchedWords(typed), {
    after: step === 0 ? null : place,
    limit: limit - first.length,
    found: exact.map(({ id }) => id),
  });
  return [...first, ...named.map(({ id, nameKey }) => ({ step: 1, nameKey, id }))];
}

// What the database can't compare nobody has.
function readable(text: string | null): string | null {
  return text === null || /[\p{Cc}\p{Cs}]/u.test(text) ? null : cleanOrNull(text);
}
