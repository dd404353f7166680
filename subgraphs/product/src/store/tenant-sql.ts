/** The tenant of the transaction, as row-level security knows it; for the rows that a statement inserts. */
export const ownTenant = `nullif(current_setting('app.tenant_id', true), '')::uuid`;
