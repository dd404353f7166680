import type { Page, Sql } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import DataLoader from 'dataloader';
import type { Partner } from '../domain/partner.ts';
import { isKeyId, type PartnerKey } from '../domain/partner-key.ts';
import { findGatewayKey } from './gateway-key.ts';
import { listKeysByIds, listKeysOf } from './key-rows.ts';
import type { IntegrationDatabase } from './open-integration-database.ts';
import { listPartners, listPartnersByIds, type PartnerCursor } from './partner-rows.ts';

/** All that is read of one tenant's partners and their keys, within one request. */
export type PartnerReads = ReturnType<typeof partnerReads>;

/** Reads one tenant's partners and their keys. */
export function partnerReads(database: IntegrationDatabase, tenantId: string) {
  const read = <Result>(work: (sql: Sql) => Promise<Result>, of = tenantId) =>
    database.withTenantSql(of, work);
  const byId = loaderOf<Partner>(
    (id) => (isUuid(id) ? id.toLowerCase() : null),
    (ids) => read((sql) => listPartnersByIds(sql, tenantId, ids)),
  );
  const keyById = loaderOf<PartnerKey>(
    (id) => (isKeyId(id) ? id : null),
    (ids) => read((sql) => listKeysByIds(sql, tenantId, ids)),
  );
  const keysOf = new DataLoader<string, readonly PartnerKey[]>(async (ids) => {
    const keys = await read((sql) => listKeysOf(sql, tenantId, ids));
    return ids.map((id) => keys.filter(({ partnerId }) => partnerId === id));
  });
  return {
    byId,
    keyById,
    page: (page: Page<PartnerCursor>) => read((sql) => listPartners(sql, tenantId, page)),
    /** A partner's keys; those of a sandbox are kept in the tenant that opened it. */
    async keysOf({ id, ownerTenantId }: Partner): Promise<readonly PartnerKey[]> {
      if (ownerTenantId === null) return keysOf.load(id);
      const keys = await read((sql) => listKeysOf(sql, ownerTenantId, [id]), ownerTenantId);
      return keys.filter(({ environment }) => environment === 'TEST');
    },
    /** A key of any tenant. */
    keyForGateway: async (id: string) => (isKeyId(id) ? findGatewayKey(database, id) : null),
    /** Forget what was read, after a change. */
    clear() {
      byId.clearAll();
      keyById.clearAll();
      keysOf.clearAll();
    },
  };
}

/** Loads rows by id; `idOf` answers the id as it is kept, or null for a text that is none. */
function loaderOf<Row extends { readonly id: string }>(
  idOf: (text: string) => string | null,
  list: (ids: readonly string[]) => Promise<readonly Row[]>,
): DataLoader<string, Row | null> {
  return new DataLoader<string, Row | null>(async (texts) => {
    const ids = texts.map(idOf);
    const known = ids.filter((id) => id !== null);
    const rows = known.length === 0 ? [] : await list(known);
    const found = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => (id === null ? null : (found.get(id) ?? null)));
  });
}
