import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, chown, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { postgresProgram, serverAccount, type ServerAccount } from './postgres-program.ts';
import { serverCommand } from './server-command.ts';
import { postgresSettings } from './settings.ts';

const superuser = 'novapos';

type ClusterRequest = {
  readonly directory: string;
  readonly superuserPassword: string;
  readonly isDurable: boolean;
  readonly log: (line: string) => void;
};

/** Makes sure the folder holds a database cluster with today's settings; says whether it is a new one. */
export async function ensureCluster(
  request: ClusterRequest,
): Promise<{ readonly cluster: string; readonly isNew: boolean }> {
  const cluster = join(request.directory, 'postgres');
  const account = serverAccount();
  // The server's account must be able to walk through our folder to its own.
  if (account !== null) await chmod(request.directory, 0o755);
  const isNew = !existsSync(cluster);
  if (isNew) await createCluster(cluster, account, request);
  await writeOwned(join(cluster, 'novapos.conf'), postgresSettings(request.isDurable), account);
  return { cluster, isNew };
}

// Made beside its place and moved there whole: an interrupted start leaves no half cluster behind.
async function createCluster(
  cluster: string,
  account: ServerAccount | null,
  request: ClusterRequest,
): Promise<void> {
  const draft = `${cluster}.new`;
  await rm(draft, { recursive: true, force: true });
  await mkdir(draft, { mode: 0o700 });
  if (account !== null) await chown(draft, account.uid, account.gid);
  const passwordFile = join(request.directory, 'initdb-password');
  await writeOwned(passwordFile, request.superuserPassword, account);
  try {
    await run(initdbArguments(draft, passwordFile, request.isDurable), draft, request.log);
  } finally {
    await rm(passwordFile, { force: true });
  }
  await appendFile(join(draft, 'postgresql.conf'), "\ninclude = 'novapos.conf'\n");
  await rename(draft, cluster);
}

function initdbArguments(cluster: string, passwordFile: string, isDurable: boolean): string[] {
  return [
    `--pgdata=${cluster}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    ...(isDurable ? [] : ['--no-sync', '--no-data-checksums']),
  ];
}

async function run(
  words: readonly string[],
  cluster: string,
  log: (line: string) => void,
): Promise<void> {
  const output: string[] = [];
  const { file, args, account } = serverCommand(postgresProgram('initdb'), words, cluster);
  const child = spawn(file, args, {
    ...account,
    cwd: '/',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output.push(text);
      log(text.trimEnd());
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', (error) => {
      reject(file === 'setpriv' ? unreachable(error) : error);
    });
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`PostgreSQL could not be initialised:\n${output.join('')}`);
}

function unreachable(cause: Error): Error {
  return new Error(
    'PostgreSQL does not run as root, and its account "postgres" may not enter this folder: ' +
      'install setpriv (util-linux), move NovaPOS to a folder that every user may enter, or start it as another user.',
    { cause },
  );
}

async function writeOwned(
  path: string,
  text: string,
  account: ServerAccount | null,
): Promise<void> {
  await writeFile(path, text, { mode: 0o600 });
  if (account !== null) await chown(path, account.uid, account.gid);
}
