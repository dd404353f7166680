import type { FetchDataRewrite } from '@apollo/query-planner';
import { isData, own, put, type Data } from './data.ts';
import type { TypeNames } from './types.ts';

/** Changes an answer or a representation in place. */
export type Rewrite = (data: unknown) => void;

type Change = (object: Data, key: string) => void;

const fragment = '... on ';

/** Makes the rewrites of a plan's fetch: values that are set and keys that get another name. */
export function compileRewrites(
  rewrites: readonly FetchDataRewrite[] | undefined,
  types: TypeNames,
): readonly Rewrite[] {
  return (rewrites ?? []).map((rewrite) => {
    const key = rewrite.path.at(-1) ?? '';
    const path = rewrite.path.slice(0, -1);
    const change = changeOf(rewrite);
    return (data) => {
      walkTo(data, {
        path,
        at: 0,
        types,
        change: (object) => {
          change(object, key);
        },
      });
    };
  });
}

function changeOf(rewrite: FetchDataRewrite): Change {
  if (rewrite.kind === 'ValueSetter') {
    const value: unknown = rewrite.setValueTo;
    return (object, key) => {
      put(object, key, value);
    };
  }
  const { renameKeyTo } = rewrite;
  return (object, key) => {
    const value = own(object, key);
    if (value === undefined) return;
    put(object, renameKeyTo, value);
    put(object, key, undefined);
  };
}

type Walk = {
  readonly path: readonly string[];
  readonly at: number;
  readonly types: TypeNames;
  readonly change: (object: Data) => void;
};

function walkTo(data: unknown, walk: Walk): void {
  if (Array.isArray(data)) {
    for (const element of data) walkTo(element, walk);
    return;
  }
  if (!isData(data)) return;
  const element = walk.path[walk.at];
  const rest = { ...walk, at: walk.at + 1 };
  if (element === undefined) walk.change(data);
  else if (!element.startsWith(fragment)) walkTo(own(data, element), rest);
  else if (isOfType(data, element.slice(fragment.length), walk.types)) walkTo(data, rest);
}

function isOfType(data: Data, condition: string, types: TypeNames): boolean {
  const name = own(data, '__typename');
  return typeof name !== 'string' || types.within(condition).has(name);
}
