import { emit, type Sql } from '@novapos/chassis';
import { pinRemoved, pinSet } from '@novapos/kernel';
import type { PinHolder } from '../domain/approval.ts';
import type { Role } from '../domain/role.ts';
import type { AuthDatabase } from './open-auth-database.ts';

/** Reads and writes what PINs are checked against. */
export type PinsStore = ReturnType<typeof pinsStore>;

/** Someone who may sign in at a till by PIN. */
export type TillStaff = {
  readonly tenantId: string;
  readonly userId: string;
  readonly roles: readonly Role[];
  readonly verifier: string;
  readonly changedAt: Date;
};

type UserKey = { readonly tenantId: string; readonly userId: string };

/** Who changes a PIN, and when. */
export type PinChange = { readonly byUserId: string; readonly at: Date };

const find = {
  name: 'pin.find',
  text: `select u.id as "userId", u.roles, u.is_active as "isActive", p.verifier
    from users u left join pins p on p.tenant_id = u.tenant_id and p.user_id = u.id
    where u.tenant_id = $1 and u.id = $2`,
};
const staff = {
  name: 'pin.staff',
  text: `select u.tenant_id as "tenantId", u.id as "userId", u.roles, p.verifier,
      p.changed_at as "changedAt"
    from users u join pins p on p.tenant_id = u.tenant_id and p.user_id = u.id
    where u.tenant_id = $1 and u.is_active order by u.name, u.id`,
};
const holders = {
  name: 'pin.holders',
  text: `select user_id as "userId" from pins where tenant_id = $1 and user_id = any($2::uuid[])`,
};
// A new PIN is not locked for the sake of wrong guesses at the one before.
const set = {
  name: 'pin.set',
  text: `with forgiven as (
      delete from pin_failures where tenant_id = $1 and user_id = $2
    )
    insert into pins (tenant_id, user_id, verifier, changed_at) values ($1, $2, $3, $4)
    on conflict (tenant_id, user_id)
      do update set verifier = excluded.verifier, changed_at = excluded.changed_at`,
};
const add = {
  name: 'pin.add',
  text: `insert into pins (tenant_id, user_id, verifier, changed_at) values ($1, $2, $3, $4)
    on conflict do nothing returning user_id`,
};
const remove = {
  name: 'pin.remove',
  text: `delete from pins where tenant_id = $1 and user_id = $2 returning user_id`,
};

/** Give a user a first PIN unless there is one. */
export async function insertPin(
  sql: Sql,
  { tenantId, userId }: UserKey,
  { verifier, ...change }: PinChange & { readonly verifier: string },
): Promise<void> {
  const added = await sql.rows(add, [tenantId, userId, verifier, change.at]);
  if (added.length > 0) await tell(sql, pinSet, { tenantId, userId }, change);
}

async function tell(
  sql: Sql,
  contract: typeof pinSet,
  { tenantId, userId }: UserKey,
  { byUserId, at }: PinChange,
): Promise<void> {
  const data = { userId, byUserId, at: at.toISOString() };
  await emit(sql, contract, { tenantId, at, subject: userId, data });
}

/** PINs in PostgreSQL. */
export function pinsStore(database: AuthDatabase) {
  return {
    /** A user with what a PIN is checked against; null where the tenant has no such user. */
    async find({ tenantId, userId }: UserKey): Promise<PinHolder | null> {
      return database.withTenantSql(tenantId, async (sql) => {
        const [found] = await sql.rows<PinHolder>(find, [tenantId, userId]);
        return found ?? null;
      });
    },

    /** Everyone in the tenant who may sign in by PIN, by name. */
    async listStaff(tenantId: string): Promise<readonly TillStaff[]> {
      return database.withTenantSql(tenantId, (sql) => sql.rows<TillStaff>(staff, [tenantId]));
    },

    /** Which of these users have a PIN. */
    async listHolders(
      tenantId: string,
      userIds: readonly string[],
    ): Promise<readonly { readonly userId: string }[]> {
      return database.withTenantSql(tenantId, (sql) => sql.rows(holders, [tenantId, userIds]));
    },

    async set(
      user: UserKey,
      { verifier, ...change }: PinChange & { readonly verifier: string },
    ): Promise<void> {
      await database.withTenantSql(user.tenantId, async (sql) => {
        await sql.rows(set, [user.tenantId, user.userId, verifier, change.at]);
        await tell(sql, pinSet, user, change);
      });
    },

    /** Take a PIN away; says whether there was one. */
    async remove(user: UserKey, change: PinChange): Promise<boolean> {
      return database.withTenantSql(user.tenantId, async (sql) => {
        const removed = await sql.rows(remove, [user.tenantId, user.userId]);
        if (removed.length > 0) await tell(sql, pinRemoved, user, change);
        return removed.length > 0;
      });
    },
  };
}
