import type { FetchDataKeyRenamer } from '@apollo/query-planner';
import { isData, own, type Data } from './data.ts';
import type { Place, Trail } from './places.ts';
import type { TypeNames } from './types.ts';

/** Finds what a subgraph wants to know from the objects around one (`@fromContext`), by variable. */
export type ContextValues = (place: Place) => Readonly<Record<string, unknown>>;

type Source = {
  readonly variable: string;
  readonly up: number;
  readonly path: readonly string[];
};

const fragment = '... on ';

/** Makes the function for what a fetch takes from around its objects; null where it takes nothing. */
export function compileContext(
  renamers: readonly FetchDataKeyRenamer[] | undefined,
  types: TypeNames,
): ContextValues | null {
  if (!renamers || renamers.length === 0) return null;
  const sources = renamers.map(({ path, renameKeyTo }): Source => {
    const up = path.findLastIndex((element) => element === '..') + 1;
    return { variable: renameKeyTo, up, path: path.slice(up) };
  });
  return (place) => {
    const values: Record<string, unknown> = {};
    for (const { variable, up, path } of sources) {
      const value = valueAt(objectAbove(place, up), path, types);
      // Several types may offer the value: the one that is there gives it.
      if (value !== undefined || !(variable in values)) values[variable] = value ?? null;
    }
    return values;
  };
}

function objectAbove({ object, trail }: Place, up: number): Data | undefined {
  let at: Data | undefined = object;
  let step: Trail | null = trail;
  for (let left = up; left > 0; left -= 1) {
    while (step && Array.isArray(step.within)) step = step.before;
    at = step && isData(step.within) ? step.within : undefined;
    step = step?.before ?? null;
  }
  return at;
}

function valueAt(from: unknown, path: readonly string[], types: TypeNames): unknown {
  const [element, ...rest] = path;
  if (element === undefined) return from;
  if (Array.isArray(from)) return from.map((one) => valueAt(one, path, types) ?? null);
  if (!isData(from)) return undefined;
  if (!element.startsWith(fragment)) return valueAt(own(from, element), rest, types);
  const name = own(from, '__typename');
  const isMeant =
    typeof name !== 'string' || types.within(element.slice(fragment.length)).has(name);
  return isMeant ? valueAt(from, rest, types) : undefined;
}
