import { createLog, type Environment } from '@novapos/chassis';
import { serviceUrl } from '@novapos/chassis/database';
import { readRotationSettings } from '../config.ts';
import { masterKeysOf } from '../keys/master-keys.ts';
import { openVault, type Vault } from '../keys/vault.ts';
import { rotateKeys, type RotationProgress } from '../operations/rotate-keys.ts';
import { openCustomerDatabase, type CustomerDatabase } from '../store/customer-database.ts';
import { countTexts, listMasterKeysInUse } from '../store/rotation-store.ts';
import type { KeyCommand } from './command-line.ts';

type Surroundings = {
  readonly env: Environment;
  readonly now: () => Date;
  readonly print: (line: string) => void;
};

/** Does what one call asks for, and prints a JSON object a line; false when something is left to do. */
export async function runCommand(command: KeyCommand, around: Surroundings): Promise<boolean> {
  const settings = readRotationSettings(around.env);
  const { CUSTOMER_MASTER_KEY: current, CUSTOMER_PREVIOUS_MASTER_KEYS: others = [] } = settings;
  const vault = openVault(masterKeysOf(current, others));
  const database = openCustomerDatabase({
    url: serviceUrl(settings.DATABASE_URL, 'customer', settings.DATABASE_SERVICE_PASSWORD),
    maxConnections: 2,
    log: createLog({ level: 'warn', name: 'customer-keys' }),
  });
  try {
    return command.kind === 'status'
      ? await status(database, vault, around)
      : await rotate({ database, vault, command }, around);
  } finally {
    await database.close();
  }
}

async function status(
  database: CustomerDatabase,
  vault: Vault,
  { print }: Surroundings,
): Promise<boolean> {
  const keys = await listMasterKeysInUse(database);
  const texts = await countTexts(database);
  const { currentMasterKeyId } = vault;
  for (const { masterKeyId, keys: wraps } of keys) {
    const isCurrent = masterKeyId === currentMasterKeyId;
    const isKnown = vault.knowsMasterKey(masterKeyId);
    print(JSON.stringify({ masterKey: masterKeyId, isCurrent, isKnown, wraps }));
  }
  for (const { madeUnder, texts: sealed, behind } of texts) {
    print(JSON.stringify({ dataKeysMadeUnder: madeUnder, texts: sealed, behind }));
  }
  return (
    keys.every(({ masterKeyId }) => masterKeyId === currentMasterKeyId) &&
    texts.every(({ madeUnder, behind }) => madeUnder === currentMasterKeyId && behind === 0)
  );
}

type Rotating = {
  readonly database: CustomerDatabase;
  readonly vault: Vault;
  readonly command: Extract<KeyCommand, { kind: 'rotate' }>;
};

async function rotate(
  { database, vault, command: { madeBefore, batch } }: Rotating,
  { now, print }: Surroundings,
): Promise<boolean> {
  const report = (progress: RotationProgress) => {
    print(JSON.stringify(progress));
  };
  const done = await rotateKeys({ database, vault, now, madeBefore, batch, report });
  const unfinished = done.filter(({ isDone }) => !isDone);
  print(JSON.stringify({ tenants: done.length, unfinished: unfinished.length }));
  return unfinished.length === 0;
}
