import { randomBytes } from 'node:crypto';
import { generateSigningKey, type Environment } from '@novapos/chassis';
import { serviceUrl } from '@novapos/chassis/database';
import { defaults, environment } from '../config.ts';
import { keySettings, keysOf } from '../keys.ts';
import { seedDatabase } from './seed-database.ts';
import { shopsOf } from './shops.ts';

type SeedTarget = {
  readonly adminUrl: string;
  readonly servicePassword: string;
  readonly print: (line: string) => void;
};

/** Fill a migrated database with the demo shops: what `npm run db -- seed` does. */
export async function seed({ adminUrl, servicePassword, print }: SeedTarget): Promise<void> {
  const urlFor = (domain: string) => serviceUrl(adminUrl, domain, servicePassword);
  await seedDatabase(shopsOf('demo'), { urlFor, env: await settings(), report: print });
}

/** The keys of the embedded installation; with a database elsewhere, those of the environment. */
async function settings(): Promise<Environment> {
  const env = environment();
  if (!env['DATABASE_URL']) {
    return { ...env, ...keySettings(await keysOf(defaults().dataDirectory, false)) };
  }
  // Nothing is signed with these while it is filled; the customers' master key is not among them.
  const key = JSON.stringify(await generateSigningKey());
  const secret = randomBytes(32).toString('base64');
  const passing = { JWT_SIGNING_KEY: key, AUDIT_SIGNING_KEY: key, ANALYTICS_EXPORT_KEY: secret };
  return { ...passing, ...env };
}
