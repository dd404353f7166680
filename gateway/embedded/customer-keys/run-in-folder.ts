import { createLog } from '@novapos/chassis';
import { runKeyCommand } from '@novapos/customer';
import { installDatabase } from '../database.ts';
import { beginRotation, endRotation, readMasterKeys } from './master-keys-file.ts';

type Command = Parameters<typeof runKeyCommand>[0];
type Surroundings = Omit<Parameters<typeof runKeyCommand>[1], 'env'>;

/**
 * Run the command on the installation of a data folder, which no other process may be using. A rotation makes a
 * new master key and keeps it in the folder; the old one is forgotten once nothing needs it.
 */
export async function runInFolder(
  dataDirectory: string,
  command: Command,
  around: Surroundings,
): Promise<boolean> {
  if (!(await readMasterKeys(dataDirectory))) {
    throw new Error(`There is no installation in ${dataDirectory} yet: npm start makes one.`);
  }
  const log = createLog({ level: 'warn', name: 'customer-keys' });
  const database = await installDatabase({ dataDirectory, given: null, isFresh: false, log });
  try {
    const isRotation = command.kind === 'rotate';
    const keys = await (isRotation ? beginRotation : readMasterKeys)(dataDirectory);
    const { adminUrl: DATABASE_URL, servicePassword: DATABASE_SERVICE_PASSWORD } = database;
    const env = { DATABASE_URL, DATABASE_SERVICE_PASSWORD, ...keys };
    const isDone = await runKeyCommand(command, { ...around, env });
    if (isRotation && isDone) await endRotation(dataDirectory);
    return isDone;
  } finally {
    await database.stop();
  }
}
