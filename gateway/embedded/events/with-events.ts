import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { createLog, type Environment } from '@novapos/chassis';
import { environment, readEmbeddedSettings } from '../config.ts';
import { installDatabase } from '../database.ts';
import { domains } from '../domains.ts';
import { keySettings, keysOf } from '../keys.ts';
import { platformEvents, type PlatformEvents } from './platform-events.ts';

/** Lend the events in the database of the settings; the embedded one runs only for as long as the work does. */
export async function withEvents<Result>(
  dataDirectory: string,
  work: (events: PlatformEvents) => Promise<Result>,
): Promise<Result> {
  const { database: given } = readEmbeddedSettings();
  const isInstalled = await access(join(dataDirectory, 'keys.json')).then(
    () => true,
    () => false,
  );
  if (!given && !isInstalled) throw new Error(`There is no installation in ${dataDirectory}.`);
  const log = createLog({ level: 'warn', name: 'events' });
  const database = await installDatabase({ dataDirectory, given, isFresh: false, log });
  try {
    const keys = isInstalled ? keySettings(await keysOf(dataDirectory, false)) : {};
    const { urlFor } = database;
    const env = { ...keys, ...told() };
    return await work(platformEvents(domains, { urlFor, env, log, now: () => new Date() }));
  } finally {
    await database.stop();
  }
}

/** What the environment says; what is empty there does not hide a key of the folder. */
function told(): Environment {
  return Object.fromEntries(Object.entries(environment()).filter(([, text]) => text !== ''));
}
