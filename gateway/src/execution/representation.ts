import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isData, own, put, type Data } from './data.ts';
import { mergeInto } from './merge.ts';
import type { TypeNames } from './types.ts';

/**
 * Takes from an object what a subgraph needs to find it again and to work out its fields; undefined where something is
 * missing. As long as nothing went wrong, what is missing beside the key was not asked for, by a condition, and so is nothing that
 * depends on it.
 */
export type Represent = (object: Data, isAllWell: boolean) => Data | undefined;

type Part = (object: Data, representation: Data, isAllWell: boolean) => boolean;
type Around = { readonly types: TypeNames; readonly keys: ReadonlySet<string> };

const none: ReadonlySet<string> = new Set();

/** Makes the function for what a fetch requires, once for every use of a plan. */
export function compileRequires(
  selections: readonly QueryPlanSelectionNode[],
  types: TypeNames,
): Represent {
  const fill = partsOf(selections, { types, keys: none });
  return (object, isAllWell) => {
    const representation: Data = {};
    if (!fill(object, representation, isAllWell)) return undefined;
    return own(representation, '__typename') == null ? undefined : representation;
  };
}

function partsOf(selections: readonly QueryPlanSelectionNode[], around: Around): Part {
  const parts = selections.map((selection) =>
    selection.kind === 'Field' ? fieldOf(selection, around) : fragmentOf(selection, around.types),
  );
  return (object, representation, isAllWell) =>
    parts.every((part) => part(object, representation, isAllWell));
}

function fragmentOf(
  { typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>,
  types: TypeNames,
): Part {
  const names = typeCondition === undefined ? null : types.within(typeCondition);
  const keys = typeCondition === undefined ? none : types.keys(typeCondition);
  const inner = partsOf(selections, { types, keys });
  return (object, representation, isAllWell) => {
    const isMeant = names === null || names.has(String(own(object, '__typename')));
    const taken: Data = {};
    if (isMeant && inner(object, taken, isAllWell)) {
      mergeInto(representation, taken, types.objects);
    }
    return true;
  };
}

function fieldOf(
  { name, alias = name, selections }: QueryPlanFieldNode,
  { types, keys }: Around,
): Part {
  const inner = selections && partsOf(selections, { types, keys: none });
  const isNeeded = name === '__typename' || keys.has(name);
  // What stands under a name of the plan's own goes out under the field's.
  return (object, representation, isAllWell) => {
    const value = own(object, alias);
    const taken = inner ? innerValue(value, inner, isAllWell) : value;
    if (taken === undefined) return isAllWell && !isNeeded;
    put(representation, name, taken);
    return true;
  };
}

function innerValue(value: unknown, fill: Part, isAllWell: boolean): unknown {
  if (Array.isArray(value)) {
    const taken = value.map((element) => innerValue(element, fill, isAllWell));
    return taken.includes(undefined) ? undefined : taken;
  }
  if (!isData(value)) return value;
  const inner: Data = {};
  return fill(value, inner, isAllWell) ? inner : undefined;
}
