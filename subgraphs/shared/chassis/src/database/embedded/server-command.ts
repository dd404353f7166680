import { statSync } from 'node:fs';
import { dirname } from 'node:path';
import { serverAccount, type ServerAccount } from './postgres-program.ts';

/** How a PostgreSQL program is spawned so that it runs under an account it accepts. */
export type ServerCommand = {
  readonly file: string;
  readonly args: readonly string[];
  readonly account: ServerAccount | Record<string, never>;
};

/**
 * The command that runs a program of PostgreSQL under its own account. As root, in a folder that this
 * account may not enter (such as one below /root), `setpriv` of util-linux lets it walk through by the
 * capability CAP_DAC_READ_SEARCH; PostgreSQL itself still is not root.
 */
export function serverCommand(
  program: string,
  args: readonly string[],
  cluster: string,
): ServerCommand {
  const account = serverAccount();
  if (account === null) return { file: program, args, account: {} };
  if (isWalkable(program, account) && isWalkable(cluster, account)) {
    return { file: program, args, account };
  }
  const identity = [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  const capability = ['--inh-caps=+dac_read_search', '--ambient-caps=+dac_read_search'];
  // Without this bit access(2), by which PostgreSQL looks for its programs, would ignore the capability.
  const bit = '--securebits=+no_setuid_fixup';
  const words = [...identity, bit, ...capability, program, ...args];
  return { file: 'setpriv', args: words, account: {} };
}

/** Whether an account may enter every folder above a path. */
function isWalkable(path: string, { uid, gid }: ServerAccount): boolean {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const { mode, uid: owner, gid: group } = statSync(folder);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
  }
  return true;
}
