import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import { isData, own, put, type Data } from './data.ts';
import type { TypeNames } from './types.ts';

/** Takes from an object what a subgraph needs to find it again; undefined where something is missing. */
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
  const parts = selections.map((selection) => partOf(selection, types));
  return (object, representation) => parts.every((part) => part(object, representation));
}

function partOf(selection: QueryPlanSelectionNode, types: TypeNames): Part {
  const inner = selection.selections && partsOf(selection.selections, types);
  if (selection.kind === 'InlineFragment') {
    const names =
      selection.typeCondition === undefined ? null : types.within(selection.typeCondition);
    return (object, representation) => {
      const isMeant = names === null || names.has(String(own(object, '__typename')));
      return !isMeant || !inner || inner(object, representation);
    };
  }
  // What stands under a name of the plan's own goes out under the field's.
  const { name, alias = name } = selection;
  return (object, representation) => {
    const value = own(object, alias);
    if (value === undefined) return false;
    const taken = inner ? innerValue(value, inner, own(representation, name)) : value;
    if (taken === undefined) return false;
    put(representation, name, taken);
    return true;
  };
}

// The same field may be required by two fragments: what the first took is added to.
function innerValue(value: unknown, fill: Part, before: unknown): unknown {
  if (Array.isArray(value)) {
    const taken: unknown[] = [];
    for (const [index, element] of value.entries()) {
      const earlier: unknown = Array.isArray(before) ? before[index] : undefined;
      const one = innerValue(element, fill, earlier);
      if (one === undefined) return undefined;
      taken.push(one);
    }
    return taken;
  }
  if (!isData(value)) return value;
  const inner: Data = isData(before) ? before : {};
  return fill(value, inner) ? inner : undefined;
}
