import { Kind, parse, type DirectiveNode, type SelectionNode } from 'graphql';
import type { Says } from './operation-parts.ts';

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

/** The inputs that nothing needs this time, by what the conditions of the operation say. */
export type NeedlessInputs = (says: Says) => ReadonlySet<string>;

type Asked = {
  readonly conditions: readonly DirectiveNode[];
  readonly inputs: ReadonlySet<string>;
};

const none: ReadonlySet<string> = new Set();

/**
 * Makes the function for a fetch of objects. A plan gathers the inputs of all fields that it may ask for; where a condition leaves
 * some out, their inputs were not gathered, and are not missing.
 */
export function compileNeedless(operation: string, required: RequiredInputs): NeedlessInputs {
  const entities = selectionsOf(operation).find((one) => one.kind === Kind.FIELD);
  const selections = entities?.selectionSet?.selections ?? [];
  const asked = fieldsOf(selections, { type: '', conditions: [], required });
  if (asked.every(({ conditions }) => conditions.length === 0)) return () => none;
  return (says) => {
    const left = new Set<string>();
    const needed = new Set<string>();
    for (const { conditions, inputs } of asked) {
      const isAsked = conditions.every(says);
      for (const name of inputs) (isAsked ? needed : left).add(name);
    }
    return new Set([...left].filter((name) => !needed.has(name)));
  };
}

type Within = {
  readonly type: string;
  readonly conditions: readonly DirectiveNode[];
  readonly required: RequiredInputs;
};

function fieldsOf(selections: readonly SelectionNode[], within: Within): readonly Asked[] {
  const { type, required } = within;
  return selections.flatMap((selection): readonly Asked[] => {
    const conditions = [...within.conditions, ...(selection.directives ?? [])];
    if (selection.kind === Kind.FIELD) {
      return [{ conditions, inputs: required.get(`${type}.${selection.name.value}`) ?? none }];
    }
    if (selection.kind === Kind.FRAGMENT_SPREAD) return [];
    const inner = selection.typeCondition?.name.value ?? type;
    return fieldsOf(selection.selectionSet.selections, { type: inner, conditions, required });
  });
}
