import { startEmbeddedPostgres } from '../../subgraphs/shared/chassis/src/database/embedded/index.ts';
import type { DatabaseSettings } from '../config.ts';

/** A database that a command may work on, as its owner. */
export type Database = {
  readonly adminUrl: string;
  /** The password the domains' roles get; asking throws where none was given. */
  readonly servicePassword: () => string;
};

/** Lends the database of the settings; the embedded one runs only for as long as the work does. */
export async function withDatabase<Result>(
  settings: DatabaseSettings,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  if (settings.kind === 'given') {
    const { adminUrl, servicePassword } = settings;
    return work({ adminUrl, servicePassword: () => given(servicePassword) });
  }
  const server = await startEmbeddedPostgres({
    dataDirectory: settings.dataDirectory,
    log: () => undefined,
  });
  try {
    return await work({
      adminUrl: server.adminUrl,
      servicePassword: () => server.servicePassword,
    });
  } finally {
    await server.stop();
  }
}

function given(servicePassword: string | null): string {
  if (servicePassword !== null) return servicePassword;
  throw new Error(
    'With DATABASE_URL, set DATABASE_SERVICE_PASSWORD: what the services sign in with.',
  );
}
