import type { QueryPlanFieldNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { isData, own, put, type Data } from './data.ts';
import { mergeInto } from './merge.ts';
import type { TypeNames } from './types.ts';

/** Takes from an object what a subgraph needs to find it again and to work out its fields; undefined where something is missing. */
export type Represent = (object: Data) => Data | undefined;

type Part = (object: Data, representation: Data) => boolean;

/** Makes the function for what a fetch requires, once for every use of a plan. */
export function compileRequires(
  selections: readonly QueryPlanSelectionNode[],
  types: TypeNames,
): Represent {
  const fill = partsOf(selections, types);
  return (object) => {
    const representation: Data = {};
    if (!fill(object, representation)) return undefined;
    return own(representation, '__typename') == null ? undefined : representation;
  };
}

function partsOf(selections: readonly QueryPlanSelectionNode[], types: TypeNames): Part {
  const parts = selections.map((selection) =>
    selection.kind === 'Field' ? fieldOf(selection, types) : fragmentOf(selection, types),
  );
  return (object, representation) => parts.every((part) => part(object, representation));
}

function fragmentOf(
  { typeCondition, selections }: Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>,
  types: TypeNames,
): Part {
  const names = typeCondition === undefined ? null : types.within(typeCondition);
  const inner = partsOf(selections, types);
  return (object, representation) => {
    const isMeant = names === null || names.has(String(own(object, '__typename')));
    const taken: Data = {};
    if (isMeant && inner(object, taken)) {
      mergeInto(representation, taken, types.objects);
    }
    return true;
  };
}

function fieldOf({ name, alias = name, selections }: QueryPlanFieldNode, types: TypeNames): Part {
  const inner = selections && partsOf(selections, types);
  // What stands under a name of the plan's own goes out under the field's.
  return (object, representation) => {
    const value = own(object, alias);
    const taken = inner ? innerValue(value, inner) : value;
    if (taken === undefined) return false;
    put(representation, name, taken);
    return true;
  };
}

function innerValue(value: unknown, fill: Part): unknown {
  if (Array.isArray(value)) {
    const taken = value.map((element) => innerValue(element, fill));
    return taken.includes(undefined) ? undefined : taken;
  }
  if (!isData(value)) return value;
  const inner: Data = {};
  return fill(value, inner) ? inner : undefined;
}
