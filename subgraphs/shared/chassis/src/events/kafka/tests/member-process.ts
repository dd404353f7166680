import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** What a member's process has cost. */
export type MemberReport = {
  readonly largestBytes: number;
  readonly joins: number;
  readonly restarts: number;
};

/** Start a process that is a member of a consumer's group. */
export async function startMember(
  bootstrap: string,
  url: string,
  name: string,
  pauseMs = 0,
): Promise<{ kill: () => Promise<void>; report: () => Promise<MemberReport> }> {
  const program = join(import.meta.dirname, 'member/main.ts');
  const child = fork(program, [bootstrap, url, name, String(pauseMs)], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  await Promise.race([once(child, 'message'), exited]);
  return {
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
    async report() {
      const answered = once(child, 'message');
      child.send('report');
      const [report] = (await answered) as [MemberReport];
      return report;
    },
  };
}
