import { newId } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { emailHash } from '../credentials/email-hash.ts';
import { normalizeEmail } from '../domain/email.ts';
import type { Place } from '../domain/session.ts';
import { lockedUntil } from '../domain/sign-in-lock.ts';
import type { PossibleSignIn } from '../store/sign-ins.ts';
import type { Auth } from './auth.ts';
import { countSignIn } from './count-sign-in.ts';
import { findPlace } from './find-place.ts';
import { issueSession, prepareToken, type IssuedSession } from './issue-session.ts';

/** What someone signs in with. An id that is none at all is undefined; one that was left out is null. */
export type SignIn = {
  readonly email: string;
  readonly password: string;
  readonly tenantId: string | null | undefined;
  readonly registerId: string | null | undefined;
};

/** A tenant that a sign-in fits. */
export type TenantChoice = { readonly id: string; readonly name: string };

/** Why someone can't sign in. */
export type SignInRefusal =
  | { readonly kind: 'SignInFailed' }
  | { readonly kind: 'SignInLocked'; readonly lockedUntil: Date }
  | { readonly kind: 'TenantAmbiguous'; readonly tenants: readonly TenantChoice[] }
  | { readonly kind: 'RegisterNotFound' };

type Outcome<Value> = Promise<Decision<Value, SignInRefusal>>;

const nowhere: Place = { storeId: null, registerId: null };

/**
 * Sign in by e-mail and password. An address that nobody has is answered, counted and locked like
 * one that somebody has, and takes as long.
 */
export async function signIn(auth: Auth, asked: SignIn): Outcome<IssuedSession> {
  const email = normalizeEmail(asked.email);
  const failures = emailHash(email);
  const until = lockedUntil(await auth.failedSignIns.find(failures), auth.now());
  if (until) return refuse({ kind: 'SignInLocked', lockedUntil: until });

  const { possible, fitting } = await whoFits(auth, email, asked);
  const [user, another] = fitting;
  const checked = { emailHash: failures, isRight: user !== undefined, users: possible };
  const lockedMeanwhile = await countSignIn(auth, checked);
  if (!user) return refuse({ kind: 'SignInFailed' });
  if (lockedMeanwhile) return refuse({ kind: 'SignInLocked', lockedUntil: lockedMeanwhile });
  return another ? refuse(await ambiguous(auth, fitting)) : begin(auth, user, asked);
}

async function whoFits(auth: Auth, email: string, { password, tenantId }: SignIn) {
  const possible = tenantId === undefined ? [] : await auth.findSignIns(email, tenantId);
  if (possible.length === 0) await auth.passwords.matchesNobody(password);
  const fits = await Promise.all(
    possible.map(({ passwordHash }) => auth.passwords.matches(passwordHash, password)),
  );
  const fitting = possible.filter(({ isActive }, index) => isActive && fits[index] === true);
  return { possible, fitting };
}

async function ambiguous(
  { tenants }: Auth,
  fitting: readonly PossibleSignIn[],
): Promise<SignInRefusal> {
  const found = await Promise.all(fitting.map(({ tenantId }) => tenants.find(tenantId)));
  const choices = found.flatMap((tenant) => (tenant ? [{ id: tenant.id, name: tenant.name }] : []));
  return { kind: 'TenantAmbiguous', tenants: choices };
}

async function begin(
  auth: Auth,
  { tenantId, userId }: PossibleSignIn,
  { registerId }: SignIn,
): Outcome<IssuedSession> {
  const place = await placeOf(auth, tenantId, registerId);
  if (!place) return refuse({ kind: 'RegisterNotFound' });
  const now = auth.now();
  const token = prepareToken(tenantId, now);
  const opened = { tenantId, id: newId(now), userId, ...place };
  const session = await auth.sessions.begin(opened, token.kept);
  return accept(await issueSession(auth, session, token));
}

async function placeOf(auth: Auth, tenantId: string, registerId: string | null | undefined) {
  if (registerId === null) return nowhere;
  return registerId === undefined ? null : findPlace(auth, tenantId, registerId);
}
