import { parentPort } from 'node:worker_threads';
import { checkersOfFiles } from '../checkers-of-files.ts';
import type { CheckAnswer, CheckRequest } from '../worker-messages.ts';

const checkerOf = checkersOfFiles();

parentPort?.on('message', ({ id, files, operations }: CheckRequest) => {
  parentPort?.postMessage(answer(id, { files, operations }));
});

function answer(
  id: number,
  { files, operations }: Pick<CheckRequest, 'files' | 'operations'>,
): CheckAnswer {
  try {
    const { check } = checkerOf(files);
    return { id, verdicts: operations.map(check) };
  } catch (fault) {
    return { id, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) };
  }
}
