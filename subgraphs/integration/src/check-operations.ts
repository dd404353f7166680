import { existsSync } from 'node:fs';
import type { WorkerChecker } from '@novapos/graph';
import type { graphFiles } from './config.ts';
import type { CheckOperations } from './operations/register-operations.ts';

/** Check operations by the graph in these files: partners' by what partners see of it. */
export function checkOperationsBy(
  { supergraph, partnerApiSchema, isPartnerSchemaNamed }: ReturnType<typeof graphFiles>,
  checker: WorkerChecker,
): CheckOperations {
  return (operations, seenBy) => {
    // A graph that keeps nothing from partners has no schema of theirs.
    const isThere = isPartnerSchemaNamed || existsSync(partnerApiSchema);
    const apiSchema = seenBy === 'partners' && isThere ? partnerApiSchema : null;
    return checker.check({ supergraph, apiSchema }, operations);
  };
}
