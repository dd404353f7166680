import { GraphQLError } from 'graphql';
import { isData } from './data.ts';

/** The subgraphs' errors at places of this answer: at a field that the plan alone asked for, the nearest that the client knows. */
export function placedErrors(
  errors: readonly GraphQLError[],
  data: unknown,
): readonly GraphQLError[] {
  return errors.flatMap((error) => {
    const path = error.path ?? [];
    const known = knownLength(path, data);
    if (known === path.length) return [error];
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
