import { once, type Intent, type Page, type Sql } from '@novapos/chassis';
import { accept, type Decision } from '@novapos/kernel';
import type { Role } from '../domain/role.ts';
import type { Session } from '../domain/session.ts';
import type { User } from '../domain/user.ts';
import { afterName, byName, type NameKey } from './by-name.ts';
import type { User as UserRow } from './client/client.ts';
import type { Kept } from './kept.ts';
import type { AuthDatabase } from './open-auth-database.ts';
import { tellNotice } from './security-notices.ts';
import { endSessionsOfUser, followToken, type NextToken } from './session-statements.ts';
import { tellEnded } from './tell-sessions.ts';
import {
  insertUser,
  lockAdmins,
  lockUser,
  replacePasswordHash,
  tellUserChanged,
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

/** A user as they were and as they are. */
export type ChangedUser = { readonly before: User; readonly after: User };

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
    ): Promise<Decision<ChangedUser, Refusal> | null> {
      return database.withTenantSql(user.tenantId, async (sql) => {
        const activeAdmins = await lockAdmins(sql, user.tenantId);
        const before = await lockUser(sql, user);
        if (!before) return null;
        const decision = decide(before, activeAdmins);
        if (!decision.ok) return decision;
        const changed = { before, after: decision.value };
        await saveUser(sql, changed, at);
        return accept(changed);
      });
    },

    /** Replace a password and end the user's other sessions; null when it is another meanwhile. */
    async changePassword(change: PasswordChange, next: NextToken): Promise<Session | null> {
      return database.withTenantSql(change.tenantId, async (sql) => {
        const session = await replacePasswordHash(sql, change);
        if (session) await endOthers(sql, change, next);
        return session;
      });
    },
  };
}

async function endOthers(
  sql: Sql,
  { tenantId, userId, sessionId }: PasswordChange,
  next: NextToken,
): Promise<void> {
  const others = { tenantId, userId, exceptSessionId: sessionId };
  const ending = { reason: 'PASSWORD_CHANGED', at: next.createdAt } as const;
  const ended = await endSessionsOfUser(sql, others, ending);
  await followToken(sql, { tenantId, sessionId }, next);
  await tellNotice(sql, { tenantId, userId }, { kind: 'PASSWORD_CHANGED', at: ending.at });
  await tellEnded(sql, ended, { tenantId, ...ending });
}

async function saveUser(sql: Sql, { before, after }: ChangedUser, at: Date): Promise<void> {
  await updateUser(sql, after);
  const { tenantId, id: userId, isActive } = after;
  const ending = { reason: 'USER_DEACTIVATED', at } as const;
  const ended = isActive ? [] : await endSessionsOfUser(sql, { tenantId, userId }, ending);
  if (isOtherwise(before, after)) await tellUserChanged(sql, after, at);
  await tellEnded(sql, ended, { tenantId, ...ending });
}

function isOtherwise(before: User, after: User): boolean {
  const facts = ({ name, roles, isActive }: User) => JSON.stringify([name, roles, isActive]);
  return facts(before) !== facts(after);
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
