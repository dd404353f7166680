import {
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { beside, nothing, type Size } from './size.ts';

/** What the limits look at in a document. */
export type Measured = Size & {
  readonly definitions: number;
  readonly hasCircularFragment: boolean;
};

type Walk = {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Each fragment is measured once, however often it is spread: 2^30 spreads cost 30 steps. */
  readonly known: Map<string, Size>;
  readonly open: Set<string>;
  isCircular: boolean;
};

/** Measure a document in one walk, without its schema; the largest operation counts. */
export function measure(document: DocumentNode): Measured {
  const walk = begin(document);
  let largest = nothing;
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) {
      largest = larger(largest, sizeOfOperation(definition, walk));
    }
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      // Its depth counts where it is spread: by itself it may belong to introspection.
      const size = sizeOfFragment(definition.name.value, walk);
      largest = larger(largest, { ...size, depth: 0, introspectionDepth: 0 });
    }
  }
  const definitions = document.definitions.length;
  return { ...largest, definitions, hasCircularFragment: walk.isCircular };
}

function begin(document: DocumentNode): Walk {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) {
      fragments.set(definition.name.value, definition);
    }
  }
  return { fragments, known: new Map(), open: new Set(), isCircular: false };
}

function larger(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    introspectionDepth: Math.max(a.introspectionDepth, b.introspectionDepth),
    aliases: Math.max(a.aliases, b.aliases),
    fields: Math.max(a.fields, b.fields),
    repeatedFields: Math.max(a.repeatedFields, b.repeatedFields),
    directives: Math.max(a.directives, b.directives),
  };
}

function sizeOfOperation(operation: OperationDefinitionNode, walk: Walk): Size {
  const onVariables = (operation.variableDefinitions ?? []).reduce(
    (count, { directives }) => count + (directives?.length ?? 0),
    0,
  );
  const own = onVariables + (operation.directives?.length ?? 0);
  return beside(sizeOfSet(operation.selectionSet, walk), { ...nothing, directives: own });
}

function sizeOfSet(set: SelectionSetNode | undefined, walk: Walk): Size {
  if (!set) return nothing;
  const seen = new Set<string>();
  let size = nothing;
  let repeatedFields = 0;
  for (const selection of set.selections) {
    const place = placeOf(selection);
    if (seen.has(place)) repeatedFields += 1;
    seen.add(place);
    size = beside(size, sizeOfSelection(selection, walk));
  }
  return beside(size, { ...nothing, repeatedFields });
}

// Two selections of the same place are answered once: the second is noise, or an attack.
function placeOf(selection: SelectionNode): string {
  if (selection.kind === Kind.FIELD) return (selection.alias ?? selection.name).value;
  if (selection.kind === Kind.FRAGMENT_SPREAD) return `...${selection.name.value}`;
  return `... on ${selection.typeCondition?.name.value ?? ''}`;
}

function sizeOfSelection(selection: SelectionNode, walk: Walk): Size {
  const directives = selection.directives?.length ?? 0;
  return beside(sizeWithin(selection, walk), { ...nothing, directives });
}

function sizeWithin(selection: SelectionNode, walk: Walk): Size {
  if (selection.kind === Kind.FIELD) return sizeOfField(selection, walk);
  if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOfSet(selection.selectionSet, walk);
  return sizeOfFragment(selection.name.value, walk);
}

function sizeOfField(field: FieldNode, walk: Walk): Size {
  const below = sizeOfSet(field.selectionSet, walk);
  const one = { ...nothing, fields: 1, aliases: field.alias ? 1 : 0 };
  const levels = { depth: below.depth + 1, introspectionDepth: below.introspectionDepth };
  const name = field.name.value;
  const isIntrospection = name === '__schema' || name === '__type';
  const turned = { depth: 1, introspectionDepth: below.depth + below.introspectionDepth + 1 };
  return beside({ ...below, ...(isIntrospection ? turned : levels) }, one);
}

function sizeOfFragment(name: string, walk: Walk): Size {
  const known = walk.known.get(name);
  if (known) return known;
  if (walk.open.has(name)) {
    walk.isCircular = true;
    return nothing;
  }
  walk.open.add(name);
  const fragment = walk.fragments.get(name);
  const own = { ...nothing, directives: fragment?.directives?.length ?? 0 };
  const size = beside(sizeOfSet(fragment?.selectionSet, walk), own);
  walk.open.delete(name);
  walk.known.set(name, size);
  return size;
}
