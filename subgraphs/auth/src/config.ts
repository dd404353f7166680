import {
  accessTokenSettings,
  databaseSettings,
  defineSettings,
  jsonText,
  readSettings,
  setting,
  type Environment,
} from '@novapos/chassis';
import { z } from 'zod';

const bytes = z.string().regex(/^[\w-]{43}$/, '32 bytes in base64url are needed');
const publicKey = z.object({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: z.string().min(1).max(100),
  x: bytes,
});

/** The settings of this domain, beside those of every process. */
export const authSettings = defineSettings({
  ...accessTokenSettings,
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  JWT_SIGNING_KEY: setting(jsonText(publicKey.extend({ d: bytes })), {
    description: 'the private Ed25519 key that signs access tokens, as JWK with kid',
    example: '{"kty":"OKP","crv":"Ed25519","kid":"auth-1","x":"...","d":"..."}',
    secret: true,
  }),
  JWT_RETIRED_KEYS: setting(jsonText(z.object({ keys: z.array(publicKey) })).optional(), {
    description: 'the public Ed25519 keys whose access tokens are still good, as JWKS',
    example: '{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"auth-0","x":"..."}]}',
    // By mistake a private key may stand here, and what is not valid would be shown.
    secret: true,
  }),
});

/** Read the settings; throws one error that lists all that is wrong. */
export function readAuthSettings(env: Environment) {
  return readSettings(authSettings, env);
}
