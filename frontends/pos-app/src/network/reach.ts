import { ReachDocument } from '../operations/operations.generated.ts';
import type { AskWith } from './graph.ts';

const timeoutMs = 5_000;

/** Ask the server for nothing; the transport notes whether it answers. */
export function reachBy(askWith: AskWith): () => Promise<void> {
  return async () => {
    await askWith(ReachDocument, {}, { token: null, timeoutMs });
  };
}
