import { Kind, parse, type DirectiveNode, type SelectionNode } from 'graphql';

/** The inputs that `@requires` names first, by `Type.field`. */
export type RequiredInputs = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads from the planner's supergraph what each field requires. */
export function requiredInputsOf(supergraphSdl: string): RequiredInputs {
  const inputs = new Map<string, ReadonlySet<string>>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    if (!('fields' in definition)) continue;
    for (const { name, directives } of definition.fields ?? []) {
      const names = (directives ?? []).flatMap(requiresOf).flatMap(firstFields);
      if (names.length > 0) inputs.set(`${definition.name.value}.${name.value}`, new Set(names));
    }
  }
  return inputs;
}

function requiresOf({ name, arguments: given }: DirectiveNode): readonly string[] {
  if (name.value !== 'join__field') return [];
  const value = given?.find((one) => one.name.value === 'requires')?.value;
  return value?.kind === Kind.STRING ? [value.value] : [];
}

function firstFields(fields: string): readonly string[] {
  const selections = selectionsOf(`{ ${fields} }`);
  return namesOf(selections);
}

function namesOf(selections: readonly SelectionNode[]): readonly string[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    return selection.kind === Kind.INLINE_FRAGMENT
      ? namesOf(selection.selectionSet.selections)
      : [];
  });
}

function selectionsOf(document: string): readonly SelectionNode[] {
  const [definition] = parse(document, { noLocation: true }).definitions;
  return definition?.kind === Kind.OPERATION_DEFINITION ? definition.selectionSet.selections : [];
}
