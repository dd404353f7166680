import { readdirSync, readFileSync } from 'node:fs';
import { mode } from './config.ts';
import type { Platform } from './start-platform.ts';

/**
 * End the product without a warning: the one process of an embedded one, the process of the orders
 * of a distributed one, whereupon the rest of it ends. Answers the exit code, null for a signal.
 */
export function crash({ program }: Platform): Promise<number | null> {
  process.kill(mode === 'embedded' ? program.pid : ordersOf(program.pid), 'SIGKILL');
  return program.ended;
}

function ordersOf(parent: number): number {
  const own = readdirSync('/proc').find((pid) => {
    return (
      /^\d+$/.test(pid) && parentOf(pid) === parent && commandOf(pid).includes('order/src/main')
    );
  });
  if (own === undefined) throw new Error('no process keeps orders');
  return Number(own);
}

function parentOf(pid: string): number {
  return Number(/^PPid:\s+(\d+)/m.exec(readOrEmpty(`/proc/${pid}/status`))?.[1] ?? 0);
}

function commandOf(pid: string): string {
  return readOrEmpty(`/proc/${pid}/cmdline`);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
