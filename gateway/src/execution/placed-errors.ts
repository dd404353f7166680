import { GraphQLError } from 'graphql';
import { isData } from './data.ts';
import type { OperationParts } from './operation-parts.ts';

/**
 * The subgraphs' errors as they concern this answer. One at a field that a condition left out is dropped: the plan may ask for
 * more than the client. One at a field that only the plan asked for is told at the nearest place that the client knows.
 */
export function placedErrors(
  errors: readonly GraphQLError[],
  data: unknown,
  { conditionalKeys }: OperationParts,
): readonly GraphQLError[] {
  return errors.flatMap((error) => {
    const path = error.path ?? [];
    const known = knownLength(path, data);
    if (known === path.length) return [error];
    if (conditionalKeys.has(String(path[known]))) return [];
    const { message, extensions, originalError } = error;
    const at = known > 0 ? { path: path.slice(0, known) } : {};
    return [new GraphQLError(message, { ...at, extensions, originalError })];
  });
}

/** How far a path leads in an answer; what is null in it may have led on. */
function knownLength(path: readonly (string | number)[], data: unknown): number {
  let at = data;
  for (const [index, key] of path.entries()) {
    if (at === null || at === undefined) return path.length;
    if (Array.isArray(at)) at = at[Number(key)];
    else if (isData(at) && Object.hasOwn(at, key)) at = at[key];
    else return index;
  }
  return path.length;
}
