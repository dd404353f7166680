import type { AuthDatabase } from './open-auth-database.ts';

/** Whom an e-mail address may belong to, in any tenant, with what a password is checked against. */
export type PossibleSignIn = {
  readonly tenantId: string;
  readonly userId: string;
  readonly passwordHash: string;
  readonly isActive: boolean;
};

/** At most five, the longest known first; of one tenant where it is named. */
export type FindSignIns = (
  email: string,
  tenantId: string | null,
) => Promise<readonly PossibleSignIn[]>;

const find = {
  name: 'sign-in.find',
  text: `select tenant_id as "tenantId", user_id as "userId", password_hash as "passwordHash",
    is_active as "isActive" from find_sign_ins($1, $2)`,
};

/** The one look across tenants: who signs in names none yet. */
export function findSignIns(database: AuthDatabase): FindSignIns {
  return (email, tenantId) => database.acrossTenants<PossibleSignIn>(find, [email, tenantId]);
}
