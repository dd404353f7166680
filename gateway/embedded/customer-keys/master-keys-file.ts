import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The master keys of a data folder, as the customer domain is told of them. */
export type MasterKeySettings = {
  readonly CUSTOMER_MASTER_KEY: string;
  /** Separated by commas; empty but for while a rotation is under way. */
  readonly CUSTOMER_PREVIOUS_MASTER_KEYS: string;
};

type KeysFile = {
  readonly customerMaster: string;
  readonly customerPreviousMasters?: readonly string[];
};

/** The master keys as they are; null where the folder holds no installation. */
export async function readMasterKeys(dataDirectory: string): Promise<MasterKeySettings | null> {
  const keys = await read(dataDirectory);
  return keys && settingsOf(keys);
}

/** A new master key beside the present one, unless a rotation that was begun is not at its end. */
export async function beginRotation(dataDirectory: string): Promise<MasterKeySettings | null> {
  const keys = await read(dataDirectory);
  if (!keys) return null;
  if (keys.customerPreviousMasters?.length) return settingsOf(keys);
  const customerMaster = randomBytes(32).toString('base64');
  const begun = { ...keys, customerMaster, customerPreviousMasters: [keys.customerMaster] };
  await write(dataDirectory, begun);
  return settingsOf(begun);
}

/** Forget the previous master keys: nothing is wrapped by them any more. */
export async function endRotation(dataDirectory: string): Promise<void> {
  const keys = await read(dataDirectory);
  if (!keys) return;
  const { customerPreviousMasters: _retired, ...left } = keys;
  await write(dataDirectory, left);
}

function settingsOf({ customerMaster, customerPreviousMasters = [] }: KeysFile): MasterKeySettings {
  return {
    CUSTOMER_MASTER_KEY: customerMaster,
    CUSTOMER_PREVIOUS_MASTER_KEYS: customerPreviousMasters.join(','),
  };
}

async function read(dataDirectory: string): Promise<KeysFile | null> {
  const text = await readFile(join(dataDirectory, 'keys.json'), 'utf8').catch(() => null);
  const keys = text === null ? {} : (JSON.parse(text) as Partial<KeysFile>);
  return keys.customerMaster === undefined ? null : (keys as KeysFile);
}

async function write(dataDirectory: string, keys: KeysFile): Promise<void> {
  const file = join(dataDirectory, 'keys.json');
  await writeFile(`${file}.new`, JSON.stringify(keys), { mode: 0o600 });
  await rename(`${file}.new`, file);
}
