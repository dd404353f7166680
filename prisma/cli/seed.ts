import { existsSync } from 'node:fs';
import type { Database } from './with-database.ts';

/** Fills a migrated database; exported under the name `seed` by `gateway/embedded/seed/index.ts`. */
type Seed = (database: {
  readonly adminUrl: string;
  readonly servicePassword: string;
  readonly print: (line: string) => void;
}) => Promise<void>;

const place = new URL('../../gateway/embedded/seed/index.ts', import.meta.url);

/** Fills the database with the demo shops. The gateway's embedded start holds them, for it knows every domain. */
export async function seedDatabase(
  { adminUrl, servicePassword }: Database,
  print: (line: string) => void,
): Promise<void> {
  if (!existsSync(place)) throw new Error('There is no seed: gateway/embedded/seed/index.ts');
  const { seed } = (await import(place.href)) as { readonly seed: Seed };
  await seed({ adminUrl, servicePassword: servicePassword(), print });
}
