import type { Client } from 'pg';
import { roleOf } from './domain.ts';

type TableRow = {
  readonly table: string;
  readonly firstKey: string | null;
  readonly isEnabled: boolean;
  readonly isForced: boolean;
  readonly policies: number;
};
type RoleRow = {
  readonly isSuperuser: boolean;
  readonly canBypass: boolean;
  readonly owned: number;
};

const tablesSql = `
  SELECT c.relname AS table, c.relrowsecurity AS "isEnabled", c.relforcerowsecurity AS "isForced",
         (SELECT a.attname FROM pg_index i
            JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
           WHERE i.indrelid = c.oid AND i.indisprimary) AS "firstKey",
         (SELECT count(*)::int FROM pg_policy p WHERE p.polrelid = c.oid) AS policies
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE n.nspname = $1 AND c.relkind IN ('r', 'p') AND c.relname <> '_prisma_migrations'
   ORDER BY c.relname`;

const roleSql = `
  SELECT r.rolsuper AS "isSuperuser", r.rolbypassrls AS "canBypass",
         (SELECT count(*)::int FROM pg_class WHERE relowner = r.oid)
       + (SELECT count(*)::int FROM pg_auth_members WHERE member = r.oid) AS owned
    FROM pg_roles r WHERE r.rolname = $1`;

/** Where, in a migrated database, one tenant could reach a domain's rows of another; empty when nowhere. */
export async function tenantWallFaults(client: Client, domain: string): Promise<readonly string[]> {
  const { rows: tables } = await client.query<TableRow>(tablesSql, [domain]);
  const { rows: roles } = await client.query<RoleRow>(roleSql, [roleOf(domain)]);
  return [...tables.flatMap(tableFaults), ...roleFaults(roleOf(domain), roles[0])];
}

function tableFaults({ table, firstKey, isEnabled, isForced, policies }: TableRow): string[] {
  return [
    ...(firstKey === 'tenant_id' ? [] : [`${table}: tenant_id is not first in its primary key`]),
    ...(isEnabled ? [] : [`${table}: row-level security is not enabled`]),
    ...(isForced ? [] : [`${table}: row-level security is not forced`]),
    ...(policies > 0 ? [] : [`${table}: has no policy`]),
  ];
}

function roleFaults(name: string, role: RoleRow | undefined): string[] {
  if (role === undefined) return [`${name}: there is no such role`];
  return [
    ...(role.isSuperuser ? [`${name}: is a superuser`] : []),
    ...(role.canBypass ? [`${name}: can bypass row-level security`] : []),
    ...(role.owned === 0 ? [] : [`${name}: owns tables or is a member of another role`]),
  ];
}
