import type { Page, Sql } from '@novapos/chassis';
import type { Consent } from '../domain/consent.ts';

/** Where a consent stands in its list. */
export type ConsentKey = readonly [sequence: number];

/** A consent to record; its place in the sequence is given by the store. */
export type NewConsent = Omit<Consent, 'sequence'>;

const columns = `id, customer_id as "customerId", sequence, kind, is_granted as "isGranted", source,
  recorded_by as "recordedBy", recorded_at as "recordedAt"`;
// The customer is locked by the caller, so no two records get the same number.
const insert = {
  name: 'consents.insert',
  text: `insert into consents (tenant_id, customer_id, sequence, id, kind, is_granted, source,
      recorded_by, recorded_at)
    select $1, $2, coalesce(max(sequence), 0) + 1, $3, $4, $5, $6, $7, $8
    from consents where tenant_id = $1 and customer_id = $2
    returning ${columns}`,
};
const newest = {
  name: 'consents.newest',
  text: `select distinct on (customer_id, kind) ${columns} from consents
    where tenant_id = $1 and customer_id = any ($2::uuid[])
    order by customer_id, kind, sequence desc`,
};
const history = {
  name: 'consents.history',
  text: `select ${columns} from consents
    where tenant_id = $1 and customer_id = $2 and sequence < $3 order by sequence desc limit $4`,
};

const beyondLast = 2 ** 31 - 1;

/** Record a consent of a customer that the transaction has locked. */
export async function appendConsent(
  sql: Sql,
  tenantId: string,
  consent: NewConsent,
): Promise<Consent> {
  const { id, customerId, kind, isGranted, source, recordedBy, recordedAt } = consent;
  const values = [tenantId, customerId, id, kind, isGranted, source, recordedBy, recordedAt];
  const [row] = await sql.rows<Consent>(insert, values);
  if (!row) throw new Error('a consent was recorded and is not there');
  return row;
}

/** The newest record of each kind, of each of these customers. */
export function listNewestConsents(
  sql: Sql,
  tenantId: string,
  customerIds: readonly string[],
): Promise<readonly Consent[]> {
  return sql.rows<Consent>(newest, [tenantId, customerIds]);
}

/** A page of a customer's records, the newest first. */
export function listConsents(
  sql: Sql,
  tenantId: string,
  customerId: string,
  { after, limit }: Pick<Page<ConsentKey>, 'after' | 'limit'>,
): Promise<readonly Consent[]> {
  return sql.rows<Consent>(history, [tenantId, customerId, after?.[0] ?? beyondLast, limit]);
}
