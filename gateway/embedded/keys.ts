import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSigningKey, type PrivateSigningKey } from '@novapos/chassis';

/** The keys of one installation: one signs users' access tokens, one the processes' own. */
export type Keys = {
  readonly accessTokens: PrivateSigningKey;
  readonly internal: PrivateSigningKey;
};

/** The keys kept in a data folder, made the first time or anew; readable by their owner alone. */
export async function keysOf(dataDirectory: string, isFresh: boolean): Promise<Keys> {
  const file = join(dataDirectory, 'keys.json');
  const kept = isFresh ? null : await readFile(file, 'utf8').catch(() => null);
  if (kept !== null) return JSON.parse(kept) as Keys;
  const keys = { accessTokens: await generateSigningKey(), internal: await generateSigningKey() };
  await mkdir(dataDirectory, { recursive: true });
  await writeFile(file, JSON.stringify(keys), { mode: 0o600 });
  return keys;
}

/** The public half of a key. */
export function publicHalf({ d: _private, ...rest }: PrivateSigningKey) {
  return rest;
}
