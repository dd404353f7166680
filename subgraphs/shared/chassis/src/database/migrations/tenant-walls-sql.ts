import { quoted, roleOf } from './domain.ts';

const mine = "tenant_id = nullif(current_setting('app.tenant_id', true), '')::uuid";

/**
 * The SQL that walls off every table a migration creates: row-level security that not even its owner
 * escapes, the tenant's policy, and what the domain's role may do with it.
 */
export function tenantWallsSql(
  migrationSql: string,
  domain: string,
  appendOnlyTables: ReadonlySet<string>,
): string {
  const tables = [...migrationSql.matchAll(/^CREATE TABLE ("(?:[^"]|"")+") \(\n([^;]*?)^\);/gm)];
  return tables
    .map(([, table = '', columns = '']) => {
      const name = table.slice(1, -1).replaceAll('""', '"');
      const rights = appendOnlyTables.has(name)
        ? 'SELECT, INSERT'
        : 'SELECT, INSERT, UPDATE, DELETE';
      const role = quoted(roleOf(domain));
      return [
        `\n-- Tenant isolation: ${name}`,
        `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;`,
        `ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`,
        `CREATE POLICY tenant_isolation ON ${table}\n  USING (${mine})\n  WITH CHECK (${mine});`,
        `GRANT ${rights} ON ${table} TO ${role};`,
        ...sequencesOf(name, columns).map(
          (sequence) => `GRANT USAGE ON SEQUENCE ${quoted(sequence)} TO ${role};`,
        ),
        '',
      ].join('\n');
    })
    .join('');
}

function sequencesOf(table: string, columns: string): string[] {
  return [...columns.matchAll(/^ *"([^"]+)" (?:BIG|SMALL)?SERIAL\b/gm)].map(
    ([, column = '']) => `${table}_${column}_seq`,
  );
}

/** The tables whose model carries the comment line `/// @append-only`: rows are added, never changed. */
export function appendOnlyTables(schema: string): ReadonlySet<string> {
  const models = schema.matchAll(/((?:^[ \t]*\/\/\/.*\n)*)^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm);
  const tables = [...models]
    .filter(([, comments = '']) => /^\s*\/\/\/\s*@append-only\s*$/m.test(comments))
    .map(([, , model = '', body = '']) => /@@map\("([^"]+)"\)/.exec(body)?.[1] ?? model);
  return new Set(tables);
}
