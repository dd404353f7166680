import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { openTrails, type Trails } from '@novapos/audit';
import { createLog } from '@novapos/chassis';
import { environment, readEmbeddedSettings } from '../config.ts';
import { installDatabase } from '../database.ts';
import { keySettings, keysOf } from '../keys.ts';

/** Lend the trails of the database of the settings; the embedded one runs only for as long as the work does. */
export async function withTrails<Result>(
  dataDirectory: string,
  work: (trails: Trails) => Promise<Result>,
): Promise<Result> {
  const { database: given } = readEmbeddedSettings();
  if (!given) await assertInstalled(dataDirectory);
  const log = createLog({ level: 'warn', name: 'audit' });
  const database = await installDatabase({ dataDirectory, given, isFresh: false, log });
  try {
    const own = environment();
    const env = own['AUDIT_SIGNING_KEY']
      ? own
      : { ...own, ...keySettings(await keysOf(dataDirectory, false)) };
    const trails = openTrails({
      databaseUrl: database.urlFor('audit'),
      env,
      log,
      now: () => new Date(),
    });
    try {
      return await work(trails);
    } finally {
      await trails.close();
    }
  } finally {
    await database.stop();
  }
}

async function assertInstalled(dataDirectory: string): Promise<void> {
  await access(join(dataDirectory, 'keys.json')).catch(() => {
    throw new Error(`There is no installation in ${dataDirectory}.`);
  });
}
