import type { ChangedSince, Page, Sql } from '@novapos/chassis';
import { copyCustomers, listChangedCustomers, type CopyKey } from './customer-changes-store.ts';
import { readDocument, type ExportDocument } from './export-document.ts';
import { listConsents, listNewestConsents, type ConsentKey } from './consents-store.ts';
import type { CustomerDatabase } from './customer-database.ts';
import { listByIds, listByName, type CustomerKey } from './customer-rows.ts';
import {
  findExactly,
  searchCustomers,
  type Finder,
  type SearchKey,
  type Typed,
} from './find-customers.ts';
import { findNote, listNotes, type NoteKey } from './notes-store.ts';
import {
  listRequests,
  listRequestsByIds,
  type RequestFilter,
  type RequestKey,
} from './privacy-store.ts';
import { listSealed, opened, type SealedText } from './sealed-texts.ts';
import type { PrivacyRequest } from '../domain/privacy-request.ts';

type Ids = readonly string[];

/** All that is read of one tenant's customers. */
export type CustomerReads = ReturnType<typeof customerReads>;

/** Reads one tenant's customers. */
export function customerReads(database: CustomerDatabase, finder: Finder) {
  const { tenantId, vault } = finder;
  const read = <Result>(work: (sql: Sql) => Promise<Result>) =>
    database.withTenantSql(tenantId, work);

  return {
    customersByIds: (ids: Ids) => read((sql) => listByIds(sql, tenantId, ids)),
    customersByName: (page: Page<CustomerKey>) => read((sql) => listByName(sql, tenantId, page)),
    /** The one customer that has exactly this, or null. */
    findExactly: async (typed: Partial<Typed>) => {
      const by = { email: null, phone: null, externalReference: null, ...typed };
      const [found] = await read((sql) => findExactly(sql, finder, by));
      return found ?? null;
    },
    /** Those that were changed last, the newest first. */
    copy: (after: CopyKey | null, limit: number) =>
      read((sql) => copyCustomers(sql, tenantId, { after, limit })),
    /** What was changed, erased or not. */
    changes: (since: ChangedSince, limit: number) =>
      read((sql) => listChangedCustomers(sql, tenantId, { since, limit })),
    search: (text: string, page: Page<SearchKey>) =>
      read((sql) => searchCustomers(sql, finder, text, page)),
    sealedOf: (ownerIds: Ids) => read((sql) => listSealed(sql, tenantId, ownerIds)),
    /** The text itself; throws when it was tampered with. */
    open: (text: SealedText) => opened(vault, text),
    newestConsents: (customerIds: Ids) =>
      read((sql) => listNewestConsents(sql, tenantId, customerIds)),
    consents: (customerId: string, page: Page<ConsentKey>) =>
      read((sql) => listConsents(sql, tenantId, customerId, page)),
    notes: (customerId: string, page: Page<NoteKey>) =>
      read((sql) => listNotes(sql, tenantId, customerId, page)),
    findNote: (id: string) => read((sql) => findNote(sql, tenantId, id)),
    requestsByIds: (ids: Ids) => read((sql) => listRequestsByIds(sql, tenantId, ids)),
    requests: (filter: RequestFilter, page: Page<RequestKey>) =>
      read((sql) => listRequests(sql, tenantId, filter, page)),
    document: (request: PrivacyRequest): Promise<ExportDocument> =>
      read((sql) => readDocument(sql, { tenantId, vault }, request)),
  };
}
