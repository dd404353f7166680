import { randomBytes } from 'node:crypto';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The passwords of one data folder: of the server's owner, and of the domains' service roles. */
export type DatabaseSecrets = {
  readonly superuserPassword: string;
  readonly servicePassword: string;
};

/** The folder's passwords, made at random the first time and kept in a file only its owner may read. */
export async function secretsOf(directory: string): Promise<DatabaseSecrets> {
  const path = join(directory, 'secrets.json');
  const kept = await readFile(path, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as DatabaseSecrets;
  const secrets = {
    superuserPassword: randomBytes(24).toString('base64url'),
    servicePassword: randomBytes(24).toString('base64url'),
  };
  await writeFile(`${path}.new`, JSON.stringify(secrets), { mode: 0o600 });
  await rename(`${path}.new`, path);
  return secrets;
}
