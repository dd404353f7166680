import { isUuid } from '@novapos/kernel';
import DataLoader from 'dataloader';
import type { Consent } from './domain/consent.ts';
import type { Customer } from './domain/customer.ts';
import type { PrivacyRequest } from './domain/privacy-request.ts';
import type { CustomerReads } from './store/customer-reads.ts';
import type { SealedText } from './store/sealed-texts.ts';

/** Rows of one tenant by id, read in one query for a whole request. */
export type CustomerLoaders = {
  readonly customer: DataLoader<string, Customer | null>;
  /** All that is sealed of a customer or note. */
  readonly sealed: DataLoader<string, readonly SealedText[]>;
  /** The newest of each kind of consent of a customer. */
  readonly consents: DataLoader<string, readonly Consent[]>;
  readonly request: DataLoader<string, PrivacyRequest | null>;
  /** Forget what was read, after a change. */
  readonly clear: () => void;
};

/** The loaders of one request. */
export function customerLoaders(reads: CustomerReads): CustomerLoaders {
  const customer = byId((ids) => reads.customersByIds(ids));
  const request = byId((ids) => reads.requestsByIds(ids));
  const sealed = grouped((ids) => reads.sealedOf(ids), 'ownerId');
  const consents = grouped((ids) => reads.newestConsents(ids), 'customerId');
  const clear = () => {
    for (const loader of [customer, request, sealed, consents]) loader.clearAll();
  };
  return { customer, request, sealed, consents, clear };
}

function byId<Row extends { readonly id: string }>(
  list: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null, string> {
  return new DataLoader<string, Row | null, string>(
    async (ids) => {
      const known = ids.filter(isUuid);
      const rows = known.length === 0 ? [] : await list(known);
      const found = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => found.get(id.toLowerCase()) ?? null);
    },
    { cacheKeyFn: (id) => id.toLowerCase() },
  );
}

function grouped<Key extends string, Row extends Readonly<Record<Key, string>>>(
  list: (ids: readonly string[]) => Promise<readonly Row[]>,
  key: Key,
): DataLoader<string, readonly Row[]> {
  return new DataLoader<string, readonly Row[]>(async (ids) => {
    const groups = new Map<string, Row[]>(ids.map((id) => [id, []]));
    for (const row of await list(ids)) groups.get(row[key])?.push(row);
    return ids.map((id) => groups.get(id) ?? []);
  });
}
