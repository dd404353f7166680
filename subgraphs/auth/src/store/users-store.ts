import { once, type Intent, type Page, type Sql } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import type { Role } from '../domain/role.ts';
import type { Session } from '../domain/session.ts';
import type { User } from '../domain/user.ts';
import { afterName, byName, type NameKey } from './by-name.ts';
import type { User as UserRow } from './client/client.ts';
import type { Kept } from './kept.ts';
import type { AuthDatabase } from './open-auth-database.ts';
import { endSessionsOfUser, followToken, type NextToken } from './session-statements.ts';
import {
  insertUser,
  lockAdmins,
  lockUser,
  replacePasswordHash,
  updateUser,
  type NewUser,
  type PasswordChange,
} from './user-statements.ts';

/** Reads and writes users. */
export type UsersStore = ReturnType<typeof usersStore>;

/** Which users to list. */
export type UserFilter = { readonly search: string | null; readonly role: Role | null };

/** Decides over a user and the tenant's active admins as they stand under a lock. */
export type DecideUser<Refusal> = (
  user: User,
  activeAdmins: readonly Pick<User, 'id'>[],
) => Decision<User, Refusal>;

/** Users in PostgreSQL. */
export function usersStore(database: AuthDatabase) {
  return {
    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly User[]> {
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.user.findMany({ where: { tenantId, id: { in: [...ids] } } }),
      );
      return rows.map(toUser);
    },

    /** A page of the tenant's users, by name. */
    async list(
      tenantId: string,
      filter: UserFilter,
      { after, limit }: Page<NameKey>,
    ): Promise<readonly User[]> {
      const where = { tenantId, AND: [afterName(after), matching(filter)] };
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.user.findMany({ where, orderBy: byName, take: limit }),
      );
      return rows.map(toUser);
    },

    /** A user with what a password is checked against. */
    async findWithHash(tenantId: string, id: string): Promise<NewUser | null> {
      const row = await database.withTenant(tenantId, (tx) =>
        tx.user.findUnique({ where: { tenantId_id: { tenantId, id } } }),
      );
      return row && { ...toUser(row), passwordHash: row.passwordHash };
    },

    async addOnce(intent: Intent, user: NewUser): Promise<Kept<'EmailTaken'>> {
      return database.withTenantSql(user.tenantId, (sql) =>
        once(sql, intent, async () =>
          (await insertUser(sql, user)) ? { id: user.id } : { kind: 'EmailTaken' },
        ),
      );
    },

    /** Save what is decided over a user; null where there is none. Who may no longer sign in is signed out. */
    async change<Refusal>(
      user: Pick<User, 'tenantId' | 'id'>,
      at: Date,
      decide: DecideUser<Refusal>,
    ): Promise<Decision<User, Refusal> | null> {
      return database.withTenantSql(user.tenantId, async (sql) => {
        const activeAdmins = await lockAdmins(sql, user.tenantId);
        const found = await lockUser(sql, user);
        const decision = found && decide(found, activeAdmins);
        if (decision?.ok) await saveUser(sql, decision.value, at);
        return decision;
      });
    },

    /** Replace a password and end the user's other sessions; null when it is another meanwhile. */
    async changePassword(change: PasswordChange, next: NextToken): Promise<Session | null> {
      const { tenantId, userId, sessionId } = change;
      return database.withTenantSql(tenantId, async (sql) => {
        const session = await replacePasswordHash(sql, change);
        if (!session) return null;
        const others = { tenantId, userId, exceptSessionId: sessionId };
        await endSessionsOfUser(sql, others, { reason: 'PASSWORD_CHANGED', at: next.createdAt });
        await followToken(sql, { tenantId, sessionId }, next);
        return session;
      });
    },
  };
}

async function saveUser(sql: Sql, user: User, at: Date): Promise<void> {
  await updateUser(sql, user);
  const { tenantId, id: userId, isActive } = user;
  if (isActive) return;
  await endSessionsOfUser(sql, { tenantId, userId }, { reason: 'USER_DEACTIVATED', at });
}

function matching({ search, role }: UserFilter) {
  const part = search?.trim().replaceAll(/[\\%_]/g, '\\$&') ?? '';
  const contains = { contains: part, mode: 'insensitive' as const };
  return {
    ...(part !== '' && { OR: [{ name: contains }, { email: contains }] }),
    ...(role && { roles: { has: role } }),
  };
}

function toUser({ tenantId, id, email, name, roles, isActive, createdAt }: UserRow): User {
  return { tenantId, id, email, name, roles: roles as Role[], isActive, createdAt };
}
