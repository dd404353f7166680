import { createLog, createRegistry, generateSigningKey } from '@novapos/chassis';
import { environment } from '../config.ts';
import { domains } from '../domains.ts';
import { startDomains } from '../start-domains.ts';
import { seedShops } from './seed-shops.ts';
import type { Shop } from './shop.ts';

type SeedTarget = {
  readonly urlFor: (domain: string) => string;
  readonly report: (text: string) => void;
};

/** Fill a migrated database with shops, through the domains' own contracts, before anyone serves it. */
export async function seedDatabase(
  shops: readonly Shop[],
  { urlFor, report }: SeedTarget,
): Promise<void> {
  // Nobody signs in while it is filled: the key is forgotten afterwards.
  const key = JSON.stringify(await generateSigningKey());
  const running = await startDomains(domains, {
    urlFor,
    env: { ...environment(), JWT_SIGNING_KEY: key },
    log: createLog({ level: 'warn', name: 'seed' }),
    registry: createRegistry('seed'),
    now: () => new Date(),
  });
  try {
    await seedShops(shops, { find: running.find, authDatabaseUrl: urlFor('auth'), report });
  } finally {
    await running.close();
  }
}
