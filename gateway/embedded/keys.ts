import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSigningKey, type PrivateSigningKey } from '@novapos/chassis';

/** The keys of one installation. */
export type Keys = {
  /** Signs users' access tokens. */
  readonly accessTokens: PrivateSigningKey;
  /** Signs what the processes tell each other of who asks. */
  readonly internal: PrivateSigningKey;
  /** Signs checkpoints of the audit trail. */
  readonly audit: PrivateSigningKey;
  /** Wraps the keys that customers' personal data are encrypted with; 32 bytes in base64. */
  readonly customerMaster: string;
  /** Master keys of before, while a rotation is under way. */
  readonly customerPreviousMasters?: readonly string[];
  /** Signs links to exports; 32 bytes in base64. */
  readonly exports: string;
  /** Seals the secrets of partners' webhooks; 32 bytes in base64. */
  readonly integrationMaster: string;
  /** Master keys of integration of before, while a rotation is under way. */
  readonly integrationPreviousMasters?: readonly string[];
  /** Makes the secrets that card providers sign their webhooks with; 32 bytes in base64. */
  readonly paymentWebhooks: string;
};

/** The keys kept in a data folder, made the first time or anew; readable by their owner alone. */
export async function keysOf(dataDirectory: string, isFresh: boolean): Promise<Keys> {
  const file = join(dataDirectory, 'keys.json');
  const kept = isFresh ? null : await readFile(file, 'utf8').catch(() => null);
  const known = kept === null ? {} : (JSON.parse(kept) as Partial<Keys>);
  const keys = { ...(await newKeys()), ...known };
  // A folder of an older release lacks the newer keys.
  if (Object.keys(keys).length > Object.keys(known).length) {
    await mkdir(dataDirectory, { recursive: true });
    await writeFile(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  return keys;
}

async function newKeys(): Promise<Keys> {
  const [accessTokens, internal, audit] = await Promise.all([
    generateSigningKey(),
    generateSigningKey(),
    generateSigningKey(),
  ]);
  const secret = () => randomBytes(32).toString('base64');
  return {
    accessTokens,
    internal,
    audit,
    customerMaster: secret(),
    exports: secret(),
    integrationMaster: secret(),
    paymentWebhooks: secret(),
  };
}

/** The settings that the start of the whole product makes itself, of the keys that it keeps. */
export const keySettingNames = [
  'JWT_SIGNING_KEY',
  'AUDIT_SIGNING_KEY',
  'CUSTOMER_MASTER_KEY',
  'CUSTOMER_PREVIOUS_MASTER_KEYS',
  'ANALYTICS_EXPORT_KEY',
  'INTEGRATION_EXPORT_KEY',
  'INTEGRATION_MASTER_KEY',
  'INTEGRATION_PREVIOUS_MASTER_KEYS',
  'PAYMENT_WEBHOOK_KEY',
] as const;

/** What domains are told of the keys, whichever way they run. */
export function keySettings(
  keys: Keys,
): Readonly<Record<(typeof keySettingNames)[number], string>> {
  const { accessTokens, audit, customerMaster, customerPreviousMasters = [], exports } = keys;
  const { integrationMaster, integrationPreviousMasters = [], paymentWebhooks } = keys;
  return {
    JWT_SIGNING_KEY: JSON.stringify(accessTokens),
    AUDIT_SIGNING_KEY: JSON.stringify(audit),
    CUSTOMER_MASTER_KEY: customerMaster,
    CUSTOMER_PREVIOUS_MASTER_KEYS: customerPreviousMasters.join(','),
    ANALYTICS_EXPORT_KEY: exports,
    INTEGRATION_MASTER_KEY: integrationMaster,
    INTEGRATION_PREVIOUS_MASTER_KEYS: integrationPreviousMasters.join(','),
    PAYMENT_WEBHOOK_KEY: paymentWebhooks,
    INTEGRATION_EXPORT_KEY: exports,
  };
}

/** The public half of a key. */
export function publicHalf({ d: _private, ...rest }: PrivateSigningKey) {
  return rest;
}
