import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

/** How large an operation may be to be registered: as large as the gateway lets a body in that is not. */
export const operationLimits = { tokens: 2000, depth: 12, fields: 1000 } as const;

type Size = { readonly depth: number; readonly fields: number };

const nothing: Size = { depth: 0, fields: 0 };
const manyMore = 1_000_000;

/** What is too large about a document, in sentences. */
export function sizeProblems(document: DocumentNode): readonly string[] {
  const { depth, fields } = measured(document);
  const problems: string[] = [];
  if (depth > operationLimits.depth) {
    problems.push(
      `It is nested ${depth} levels deep: at most ${operationLimits.depth} are allowed.`,
    );
  }
  if (fields > operationLimits.fields) {
    problems.push(
      `It asks for ${fields >= manyMore ? 'far too many' : fields} fields with its fragments spread out: at most ${operationLimits.fields} are allowed.`,
    );
  }
  return problems;
}

function measured({ definitions }: DocumentNode): Size {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of definitions) {
    if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  }
  const known = new Map<string, Size>();
  const sizeOfFragment = (name: string): Size => {
    const size = known.get(name);
    if (size) return size;
    // Counts as nothing while it is open: one that holds itself is refused by validation.
    known.set(name, nothing);
    const fresh = sizeOfSet(fragments.get(name)?.selectionSet);
    known.set(name, fresh);
    return fresh;
  };
  const sizeOfSet = (set: SelectionSetNode | undefined): Size => {
    let size = nothing;
    for (const selection of set?.selections ?? []) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        size = beside(size, sizeOfFragment(selection.name.value));
      } else {
        const below = sizeOfSet(selection.selectionSet);
        const isField = selection.kind === Kind.FIELD;
        const own = isField ? { depth: below.depth + 1, fields: below.fields + 1 } : below;
        size = beside(size, own);
      }
    }
    return size;
  };
  return definitions.reduce(
    (size, one) =>
      one.kind === Kind.OPERATION_DEFINITION ? beside(size, sizeOfSet(one.selectionSet)) : size,
    nothing,
  );
}

function beside(a: Size, b: Size): Size {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: Math.min(a.fields + b.fields, manyMore),
  };
}
