import { serviceUrl } from '@novapos/chassis/database';
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
  await seedDatabase(shopsOf('demo'), { urlFor, report: print });
}
