import { createLog, createRegistry, type Environment } from '@novapos/chassis';
import { registerApps } from '../apps/register-apps.ts';
import { domains } from '../domains.ts';
import { startDomains } from '../start-domains.ts';
import { seedShops } from './seed-shops.ts';
import type { Shop } from './shop.ts';

type SeedTarget = {
  readonly urlFor: (domain: string) => string;
  /** The settings of the domains, their keys among them. */
  readonly env: Environment;
  readonly report: (text: string) => void;
};

/** Fill a migrated database with shops and the apps' operations, through the domains' own contracts, before anyone serves it. */
export async function seedDatabase(
  shops: readonly Shop[],
  { urlFor, env, report }: SeedTarget,
): Promise<void> {
  const running = await startDomains(domains, {
    urlFor,
    env,
    log: createLog({ level: 'warn', name: 'seed' }),
    registry: createRegistry('seed'),
    now: () => new Date(),
    isSilent: true,
  });
  try {
    await seedShops(shops, { find: running.find, authDatabaseUrl: urlFor('auth'), report });
    await registerApps({ find: running.find, report });
  } finally {
    await running.close();
  }
}
