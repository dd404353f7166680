import { emit, type Sql } from '@novapos/chassis';
import { userChanged, userCreated } from '@novapos/kernel';
import type { Session } from '../domain/session.ts';
import type { User } from '../domain/user.ts';

/** A user with the hash that a password is checked against. */
export type NewUser = User & { readonly passwordHash: string };

type UserKey = Pick<User, 'tenantId' | 'id'>;

const insert = {
  name: 'user.insert',
  text: `insert into users
      (tenant_id, id, email, name, password_hash, roles, is_active, created_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
};
// In one order, so that two who change users wait for each other instead of standing in the way.
const lockAdminsStatement = {
  name: 'user.lock-admins',
  text: `select id from users
    where tenant_id = $1 and is_active and roles && array['admin', 'super_admin']
    order by id for no key update`,
};
const lock = {
  name: 'user.lock',
  text: `select tenant_id as "tenantId", id, email, name, roles, is_active as "isActive",
      created_at as "createdAt"
    from users where tenant_id = $1 and id = $2 for no key update`,
};
const update = {
  name: 'user.update',
  text: `update users set name = $3, roles = $4, is_active = $5 where tenant_id = $1 and id = $2`,
};
const replaceHash = {
  name: 'user.replace-hash',
  text: `update users u set password_hash = $5 from sessions s
    where u.tenant_id = $1 and u.id = $2 and u.password_hash = $4 and u.is_active
      and s.tenant_id = $1 and s.id = $3 and s.user_id = u.id and s.ended_at is null
    returning s.tenant_id as "tenantId", s.id, s.user_id as "userId", s.store_id as "storeId",
      s.register_id as "registerId", u.roles`,
};

/** Keep a user unless the e-mail address or id is there already, and tell it; says whether it was kept. */
export async function insertUser(sql: Sql, user: NewUser): Promise<boolean> {
  const { tenantId, id, email, name, passwordHash, roles, isActive, createdAt } = user;
  const values = [tenantId, id, email, name, passwordHash, roles, isActive, createdAt];
  if ((await sql.rows(insert, values)).length === 0) return false;
  const at = createdAt;
  await emit(sql, userCreated, { tenantId, at, subject: id, data: toldOf(user, at) });
  return true;
}

/** Tell that a user was changed: never the name or the address. */
export async function tellUserChanged(sql: Sql, user: User, at: Date): Promise<void> {
  const { tenantId, id: subject } = user;
  await emit(sql, userChanged, { tenantId, at, subject, data: toldOf(user, at) });
}

function toldOf({ id: userId, roles, isActive }: User, at: Date) {
  return { userId, roles: [...roles], isActive, at: at.toISOString() };
}

/** The tenant's active admins, who stay so until the transaction ends. */
export function lockAdmins(sql: Sql, tenantId: string): Promise<readonly Pick<User, 'id'>[]> {
  return sql.rows(lockAdminsStatement, [tenantId]);
}

/** A user, who stays so until the transaction ends. */
export async function lockUser(sql: Sql, { tenantId, id }: UserKey): Promise<User | null> {
  const [found] = await sql.rows<User>(lock, [tenantId, id]);
  return found ?? null;
}

/** Save what may change of a user. */
export async function updateUser(sql: Sql, user: User): Promise<void> {
  const { tenantId, id, name, roles, isActive } = user;
  await sql.rows(update, [tenantId, id, name, roles, isActive]);
}

/** A new password in the place of an old one, by a user in a session that is not over. */
export type PasswordChange = {
  readonly tenantId: string;
  readonly userId: string;
  readonly sessionId: string;
  readonly fromHash: string;
  readonly toHash: string;
};

/** The user's session; null when the password is another meanwhile, or the session is over. */
export async function replacePasswordHash(
  sql: Sql,
  change: PasswordChange,
): Promise<Session | null> {
  const { tenantId, userId, sessionId, fromHash, toHash } = change;
  const values = [tenantId, userId, sessionId, fromHash, toHash];
  const [session] = await sql.rows<Session>(replaceHash, values);
  return session ?? null;
}
