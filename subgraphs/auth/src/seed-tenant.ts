import type { Logger } from 'pino';
import { pino } from 'pino';
import { hashPassword } from './credentials/passwords.ts';
import { normalizeEmail } from './domain/email.ts';
import type { Register } from './domain/register.ts';
import type { Store } from './domain/store.ts';
import type { Tenant } from './domain/tenant.ts';
import type { User } from './domain/user.ts';
import { openAuthDatabase, type AuthDatabase } from './store/open-auth-database.ts';
import { insertPin, pinsStore } from './store/pins-store.ts';
import { insertRegister } from './store/registers-store.ts';
import { insertStore } from './store/stores-store.ts';
import { insertTenant } from './store/tenants-store.ts';
import { insertUser, type NewUser } from './store/user-statements.ts';
import { usersStore } from './store/users-store.ts';

type SeedOf<Row> = Omit<Row, 'tenantId' | 'isActive' | 'createdAt'>;

/** A tenant with all that belongs to it, by fixed ids. */
export type TenantSeed = {
  readonly tenant: SeedOf<Tenant>;
  readonly stores: readonly SeedOf<Store>[];
  readonly registers: readonly SeedOf<Register>[];
  readonly users: readonly (SeedOf<User> & { readonly password: string; readonly pin?: string })[];
};

/**
 * Put a tenant into the database without signing in; what is there already, by id or name, stays as
 * it is, but that a user without a PIN is given one. Takes the URL of the domain's own role. A password or PIN is
 * hashed once, however many share it.
 */
export async function seedTenant(
  databaseUrl: string,
  seed: TenantSeed,
  { log = pino({ level: 'silent' }), now = () => new Date() }: SeedSurroundings = {},
): Promise<void> {
  const database = openAuthDatabase({ url: databaseUrl, maxConnections: 1, log });
  try {
    const users = await missingUsers(database, seed, now());
    await write(database, seed, users, now());
    await givePins(database, seed, now());
  } finally {
    await database.close();
  }
}

type SeedSurroundings = { readonly log?: Logger; readonly now?: () => Date };

async function missingUsers(
  database: AuthDatabase,
  { tenant, users }: TenantSeed,
  createdAt: Date,
): Promise<readonly NewUser[]> {
  const ids = users.map(({ id }) => id);
  const there = await usersStore(database).listByIds(tenant.id, ids);
  const known = new Set(there.map(({ id }) => id));
  const missing = users.filter(({ id }) => !known.has(id));
  const hashes = await hashesOf(missing.map(({ password }) => password));
  return missing.map(({ password, pin: _pin, ...user }) => ({
    ...user,
    email: normalizeEmail(user.email),
    tenantId: tenant.id,
    isActive: true,
    createdAt,
    passwordHash: hashes.get(password) ?? '',
  }));
}

async function hashesOf(secrets: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const each = [...new Set(secrets)];
  return new Map(
    await Promise.all(each.map(async (secret) => [secret, await hashPassword(secret)] as const)),
  );
}

/** Give the users their PINs who have none. */
async function givePins(
  database: AuthDatabase,
  { tenant: { id: tenantId }, users }: TenantSeed,
  at: Date,
): Promise<void> {
  const ids = users.map(({ id }) => id);
  const holders = await pinsStore(database).listHolders(tenantId, ids);
  const known = new Set(holders.map(({ userId }) => userId));
  const missing = users.flatMap(({ id, pin }) => (pin && !known.has(id) ? [{ id, pin }] : []));
  const hashes = await hashesOf(missing.map(({ pin }) => pin));
  await database.withTenantSql(tenantId, async (sql) => {
    for (const { id: userId, pin } of missing) {
      const verifier = hashes.get(pin) ?? '';
      await insertPin(sql, { tenantId, userId }, { verifier, byUserId: userId, at });
    }
  });
}

async function write(
  database: AuthDatabase,
  { tenant, stores, registers }: TenantSeed,
  users: readonly NewUser[],
  createdAt: Date,
): Promise<void> {
  const made = { tenantId: tenant.id, isActive: true, createdAt };
  await database.withTenantSql(tenant.id, async (sql) => {
    await insertTenant(sql, { ...tenant, createdAt });
    for (const store of stores) await insertStore(sql, { ...store, ...made });
    for (const register of registers) await insertRegister(sql, { ...register, ...made });
    for (const user of users) await insertUser(sql, user);
  });
}
