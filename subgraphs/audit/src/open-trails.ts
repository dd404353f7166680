import type { Environment } from '@novapos/chassis';
import type { Logger } from 'pino';
import { z } from 'zod';
import { checkpointKeys, type SignedCheckpoint } from './chain/checkpoint-keys.ts';
import type { ChainVerified } from './chain/verify-chain.ts';
import { readAuditKeys } from './config.ts';
import { signCheckpoints } from './operations/sign-checkpoints.ts';
import { verifyTrails } from './operations/verify-trails.ts';
import { openAuditDatabase } from './store/open-audit-database.ts';

type Options = {
  readonly databaseUrl: string;
  readonly env: Environment;
  readonly log: Logger;
  readonly now: () => Date;
};

/** The trails of all tenants, for an operator's own programs. */
export type Trails = {
  /** Verify one tenant's trail or all; `witnesses` are checkpoints kept elsewhere, a JSON text each. */
  readonly verify: (
    tenantId: string | null,
    witnesses: readonly string[],
  ) => AsyncGenerator<ChainVerified>;
  /** Sign for what is new. */
  readonly checkpoint: () => Promise<readonly SignedCheckpoint[]>;
  readonly close: () => Promise<void>;
};

const witness = z.strictObject({
  tenantId: z.uuid(),
  sequence: z.int(),
  hash: z.string(),
  count: z.int(),
  at: z.iso.datetime().transform((text) => new Date(text)),
  keyId: z.string(),
  signature: z.string(),
});

/** Open the trails without starting the domain. */
export function openTrails({ databaseUrl, env, log, now }: Options): Trails {
  const { AUDIT_SIGNING_KEY: key, AUDIT_RETIRED_KEYS: retired } = readAuditKeys(env);
  const keys = checkpointKeys(key, retired?.keys);
  const database = openAuditDatabase({ url: databaseUrl, maxConnections: 2, log });
  return {
    verify: (tenantId, witnesses) => {
      const read = witnesses.map((text) => witness.parse(JSON.parse(text)));
      return verifyTrails({ database, keys, witnesses: read }, tenantId);
    },
    checkpoint: () => signCheckpoints({ database, keys, checkpointEvery: 1, now }),
    close: () => database.close(),
  };
}
