import { defineSettings, readSettings, setting, type Environment } from '@novapos/chassis';
import { z } from 'zod';

const text = z.string().min(1).optional();

/** Who `npm run pq` asks as. */
const pqSettings = defineSettings({
  NOVAPOS_KEY: setting(text, { description: "a partner's key", secret: true }),
  NOVAPOS_TOKEN: setting(text, { description: 'an access token', secret: true }),
  NOVAPOS_EMAIL: setting(text, { description: 'whom to sign in' }),
  NOVAPOS_PASSWORD: setting(text, { description: 'the password of NOVAPOS_EMAIL', secret: true }),
});

/** Someone who can be asked as. */
export type Credentials =
  | { readonly kind: 'key'; readonly key: string }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'password'; readonly email: string; readonly password: string };

/** Who asks, by the environment; null where it does not say. */
export function readCredentials(env: Environment = process.env): Credentials | null {
  const told = readSettings(pqSettings, env);
  const { NOVAPOS_KEY: key, NOVAPOS_TOKEN: token } = told;
  const { NOVAPOS_EMAIL: email, NOVAPOS_PASSWORD: password } = told;
  if (key !== undefined) return { kind: 'key', key };
  if (token !== undefined) return { kind: 'token', token };
  if (email !== undefined && password !== undefined) return { kind: 'password', email, password };
  return null;
}
