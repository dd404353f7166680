import type { Client } from 'pg';
import { quoted, roleOf, searchPathOf } from './domain.ts';

const extensions = ['pg_trgm', 'btree_gin'];

/** Codes of what happens when another migrates another database of the same server at this moment. */
const collisions = new Set(['23505', '42710', 'XX000']);

/**
 * The comparisons of text search that row-level security lets reach an index. PostgreSQL calls none of
 * them leakproof, so under a policy each search would read every row of the tenant; none of them tells
 * anything of a row but whether it matches (an error can only come from the pattern asked for).
 */
const searchOperators = [
  'public.similarity_op(text, text)',
  'public.word_similarity_op(text, text)',
  'public.word_similarity_commutator_op(text, text)',
  'public.strict_word_similarity_op(text, text)',
  'public.strict_word_similarity_commutator_op(text, text)',
  'pg_catalog.textlike(text, text)',
  'pg_catalog.texticlike(text, text)',
];

/**
 * Makes ready, in the database, what a domain's migrations stand on: the extensions in `public`, the
 * domain's schema, and its role with the right to use both and nothing else. Repeating it changes nothing.
 */
export async function prepareDomain(
  client: Client,
  domain: string,
  servicePassword: string,
): Promise<void> {
  await installExtensions(client);
  await client.query(`CREATE SCHEMA IF NOT EXISTS ${quoted(domain)}`);
  await despiteCollisions(() => ensureRole(client, domain, servicePassword));
  await client.query(
    `GRANT USAGE ON SCHEMA ${quoted(domain)}, public TO ${quoted(roleOf(domain))}`,
  );
}

async function installExtensions(client: Client): Promise<void> {
  const { rows } = await client.query<{ extname: string }>('SELECT extname FROM pg_extension');
  const installed = new Set(rows.map((row) => row.extname));
  const missing = extensions.filter((name) => !installed.has(name));
  for (const name of missing) {
    await client.query(`CREATE EXTENSION IF NOT EXISTS ${quoted(name)} SCHEMA public`);
  }
  if (missing.includes('pg_trgm') && (await isSuperuser(client))) {
    for (const operator of searchOperators) {
      await client.query(`ALTER FUNCTION ${operator} LEAKPROOF`);
    }
  }
}

async function isSuperuser(client: Client): Promise<boolean> {
  const { rows } = await client.query<{ rolsuper: boolean }>(
    'SELECT rolsuper FROM pg_roles WHERE rolname = current_user',
  );
  return rows[0]?.rolsuper ?? false;
}

async function ensureRole(client: Client, domain: string, password: string): Promise<void> {
  const role = quoted(roleOf(domain));
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [roleOf(domain)]);
  if (found.rowCount === 0) await client.query(`CREATE ROLE ${role}`);
  const secret = client.escapeLiteral(password);
  await client.query(`ALTER ROLE ${role} LOGIN NOCREATEDB NOCREATEROLE INHERIT PASSWORD ${secret}`);
  if (await isSuperuser(client)) {
    await client.query(`ALTER ROLE ${role} NOSUPERUSER NOBYPASSRLS NOREPLICATION`);
  }
  await client.query(`ALTER ROLE ${role} SET search_path = ${searchPathOf(domain)}`);
}

// Roles belong to the server, not to the database, so no lock of the database keeps two from meeting here.
async function despiteCollisions(work: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await work();
      return;
    } catch (error) {
      const isCollision = collisions.has((error as { code?: string }).code ?? '');
      if (!isCollision || attempt === 10) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20 * attempt));
    }
  }
}
