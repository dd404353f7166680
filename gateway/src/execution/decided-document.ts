import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import {
  isCondition,
  isIncluded,
  type Conditions,
  type OperationParts,
} from './operation-parts.ts';

type Deciding = {
  readonly parts: OperationParts;
  readonly conditions: Conditions;
  /** Fragments that were decided, by name; null for one of which nothing is left. */
  readonly fragments: Map<string, FragmentDefinitionNode | null>;
};

/**
 * The operation as it is once its conditions are known: without what they leave out, and without `@skip` and `@include`. An
 * object of which no field is left is asked for its type; null when nothing is left at all.
 */
export function decidedDocument(
  parts: OperationParts,
  conditions: Conditions,
): DocumentNode | null {
  const deciding: Deciding = { parts, conditions, fragments: new Map() };
  const { operation } = parts;
  const selectionSet = decidedSet(operation.selectionSet, deciding);
  if (!selectionSet) return null;
  const used = [...deciding.fragments.values()].flatMap((fragment) => fragment ?? []);
  return { kind: Kind.DOCUMENT, definitions: [{ ...operation, selectionSet }, ...used] };
}

function decidedSet(set: SelectionSetNode, deciding: Deciding): SelectionSetNode | null {
  const selections = set.selections.flatMap((selection) => decided(selection, deciding) ?? []);
  return selections.length > 0 ? { ...set, selections } : null;
}

function decided(selection: SelectionNode, deciding: Deciding): SelectionNode | null {
  if (!isIncluded(selection, deciding.conditions)) return null;
  const directives = selection.directives?.filter((one) => !isCondition(one)) ?? [];
  if (selection.kind === Kind.FRAGMENT_SPREAD) {
    return decidedFragment(selection.name.value, deciding) && { ...selection, directives };
  }
  const { selectionSet } = selection;
  if (!selectionSet) return { ...selection, directives };
  const inner = decidedSet(selectionSet, deciding);
  if (inner) return { ...selection, directives, selectionSet: inner };
  if (selection.kind === Kind.INLINE_FRAGMENT) return null;
  return { ...selection, directives, selectionSet: { ...selectionSet, selections: [typename] } };
}

const typename: FieldNode = {
  kind: Kind.FIELD,
  name: { kind: Kind.NAME, value: '__typename' },
};

function decidedFragment(name: string, deciding: Deciding): FragmentDefinitionNode | null {
  const known = deciding.fragments.get(name);
  if (known !== undefined) return known;
  const fragment = deciding.parts.fragments.get(name);
  const selectionSet = fragment && decidedSet(fragment.selectionSet, deciding);
  const left = selectionSet ? { ...fragment, selectionSet } : null;
  deciding.fragments.set(name, left);
  return left;
}
