import {
  databaseSettings,
  defineSettings,
  jsonText,
  readSettings,
  setting,
  wholeNumber,
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

/** The keys that stand for a trail. */
const auditKeySettings = defineSettings({
  AUDIT_SIGNING_KEY: setting(jsonText(publicKey.extend({ d: bytes })), {
    description:
      'the private Ed25519 key that signs checkpoints of the audit trail, as JWK with kid',
    example: '{"kty":"OKP","crv":"Ed25519","kid":"audit-1","x":"...","d":"..."}',
    secret: true,
  }),
  AUDIT_RETIRED_KEYS: setting(jsonText(z.object({ keys: z.array(publicKey) })).optional(), {
    description: 'the public Ed25519 keys that signed earlier checkpoints, as JWKS',
    example: '{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"audit-0","x":"..."}]}',
    // By mistake a private key may stand here, and what is not valid would be shown.
    secret: true,
  }),
});

/** What this domain is told. */
export const auditSettings = defineSettings({
  ...auditKeySettings,
  DATABASE_POOL_SIZE: databaseSettings.DATABASE_POOL_SIZE,
  AUDIT_CHECKPOINT_RECORDS: setting(wholeNumber(1, 1_000_000).default(1_000), {
    description: 'the records of a tenant after which a checkpoint is signed',
  }),
  AUDIT_CHECKPOINT_SECONDS: setting(wholeNumber(1, 86_400).default(600), {
    description: 'the seconds after which a checkpoint is signed for what is new',
  }),
});

/** The settings; throws with all that is wrong. */
export function readAuditSettings(env: Environment) {
  return readSettings(auditSettings, env);
}

/** The keys alone, for who only verifies. */
export function readAuditKeys(env: Environment) {
  return readSettings(auditKeySettings, env);
}
