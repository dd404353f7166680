import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How many fields stand at an operation's root, and how often the same mutation does. */
export type RootFields = { readonly rootFields: number; readonly sameMutation: number };

/**
 * Count the root fields of the largest operation, fragments spread out. Only for documents whose
 * fields are few and whose fragments are not circular.
 */
export function countRootFields(document: DocumentNode): RootFields {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  let counted: RootFields = { rootFields: 0, sameMutation: 0 };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const own = count(definition, fragments);
    counted = {
      rootFields: Math.max(counted.rootFields, own.rootFields),
      sameMutation: Math.max(counted.sameMutation, own.sameMutation),
    };
  }
  return counted;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function count(operation: OperationDefinitionNode, fragments: Fragments): RootFields {
  const names = [...namesAtRoot(operation.selectionSet, fragments)];
  const isMutation = operation.operation === OperationTypeNode.MUTATION;
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  times.delete('__typename');
  const sameMutation = isMutation ? Math.max(0, ...times.values()) : 0;
  return { rootFields: names.length, sameMutation };
}

function* namesAtRoot(set: SelectionSetNode, fragments: Fragments): Generator<string> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) yield selection.name.value;
    else if (selection.kind === Kind.INLINE_FRAGMENT) {
      yield* namesAtRoot(selection.selectionSet, fragments);
    } else {
      const fragment = fragments.get(selection.name.value);
      if (fragment) yield* namesAtRoot(fragment.selectionSet, fragments);
    }
  }
}
