import { exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type JWTHeaderParameters } from 'jose';
import { pino } from 'pino';
import { principalWith } from '../../testing/principals.ts';

/** A private Ed25519 key as JWK. */
export type PrivateKey = {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly kid: string;
  readonly x: string;
  readonly d: string;
};

export async function internalKey(kid: string): Promise<PrivateKey> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  return { kty: 'OKP', crv: 'Ed25519', kid, x, d };
}

export function publicHalf({ kty, crv, kid, x }: PrivateKey) {
  return { kty, crv, kid, x };
}

export const silent = pino({ level: 'silent' });

export const noon = new Date('2030-01-31T12:00:00Z');
export const noonSeconds = noon.getTime() / 1000;

/** A clock that goes only when told to. */
export function clockAtNoon() {
  let atMs = noon.getTime();
  return {
    now: () => new Date(atMs),
    pass: (seconds: number) => {
      atMs += seconds * 1000;
    },
  };
}

export const ids = {
  tenant: '01890000-0000-7000-8000-000000000001',
  user: '01890000-0000-7000-8000-0000000000aa',
  store: '01890000-0000-7000-8000-000000000002',
  register: '01890000-0000-7000-8000-000000000003',
};

export const cashier = principalWith(['cashier'], { tenantId: ids.tenant, subject: ids.user });

type Token = {
  readonly header?: Partial<JWTHeaderParameters>;
  readonly claims: Readonly<Record<string, unknown>>;
};

/** A token signed with a private key, its header and claims as they are given. */
export async function signed(key: PrivateKey, { header, claims }: Token): Promise<string> {
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, ...header })
    .sign(key);
}

/** A token with a shared secret: the public key, as one who confuses algorithms would use it. */
export async function signedWithPublicKey(key: PrivateKey, token: Token): Promise<string> {
  return new SignJWT({ ...token.claims })
    .setProtectedHeader({ ...token.header, alg: 'HS256', kid: key.kid })
    .sign(Buffer.from(key.x, 'base64url'));
}

/** A token that nobody signed. */
export function unsigned({ header, claims }: Token): string {
  const [, payload = ''] = new UnsecuredJWT({ ...claims }).encode().split('.');
  const head = JSON.stringify({ ...header, alg: 'none' });
  return `${Buffer.from(head).toString('base64url')}.${payload}.`;
}
