import { existsSync } from 'node:fs';
import type { WorkerChecker } from '@novapos/graph';
import type { CheckOperations } from './operations/register-operations.ts';

/** Where the schemas lie that operations are checked by. */
type GraphFiles = { readonly supergraph: string; readonly partnerApiSchema: string };

/** Check operations by the graph in these files: partners' by what partners see of it. */
export function checkOperationsBy(
  { supergraph, partnerApiSchema }: GraphFiles,
  checker: WorkerChecker,
): CheckOperations {
  return (operations, seenBy) => {
    // A graph that keeps nothing from partners has no schema of theirs.
    const isOwn = seenBy === 'partners' && existsSync(partnerApiSchema);
    return checker.check({ supergraph, apiSchema: isOwn ? partnerApiSchema : null }, operations);
  };
}
