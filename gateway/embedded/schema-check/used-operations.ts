import { createLog } from '@novapos/chassis';
import { openUsedOperations } from '@novapos/integration';
import { environment } from '../config.ts';
import { withInstallation } from '../with-installation.ts';
import type { ReliedOperation } from './relied-operation.ts';

/** How long an operation that was retired counts as used after it was last asked for. */
const usedDays = 90;

/** The registered operations of an installation that are in use. */
export async function usedOperations(
  dataDirectory: string,
  now: Date,
): Promise<readonly ReliedOperation[]> {
  const log = createLog({ level: 'warn', name: 'schema-check' });
  return withInstallation(dataDirectory, log, async ({ urlFor }) => {
    const used = openUsedOperations({
      databaseUrl: urlFor('integration'),
      env: environment(),
      log,
    });
    try {
      const since = new Date(now.getTime() - usedDays * 24 * 60 * 60 * 1000);
      return (await used.since(since)).map(({ client, version, partnerId, name, body }) => ({
        client: `${client} ${version}`,
        isPartners: partnerId !== null,
        name,
        body,
      }));
    } finally {
      await used.close();
    }
  });
}
