import {
  Kind,
  visit,
  type DirectiveNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';

/** Variables as they came with a request. */
export type Variables = Readonly<Record<string, unknown>>;

/** An operation of a document and what is worked out of it once. */
export type OperationParts = {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables that `@skip` and `@include` look at. */
  readonly conditional: readonly string[];
  /** Every key of the answer, where the operation has conditions at all: any of them may be left out. */
  readonly conditionalKeys: ReadonlySet<string>;
  /** What a condition's variable is when a request does not say. */
  readonly defaults: Readonly<Record<string, boolean>>;
  readonly isIncluded: (
    selection: SelectionNode,
    conditions: Readonly<Record<string, boolean>>,
  ) => boolean;
  /** A document that asks the schema alone; null when nothing of it is asked. */
  readonly introspection: DocumentNode | null;
};

/** Takes an operation of a valid document apart. */
export function partsOf(
  document: DocumentNode,
  operation: OperationDefinitionNode,
): OperationParts {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  return {
    operation,
    fragments,
    conditional: conditionalVariables(document),
    conditionalKeys: hasConditions(document) ? keysOf(document) : new Set(),
    defaults: defaultsOf(operation),
    isIncluded: ({ directives }, conditions) =>
      !directives?.length ||
      directives.every((one) => lets(one, (name) => conditions[name] === true)),
    introspection: introspectionOf(operation, fragments),
  };
}

/** What the conditions of an operation say this time. */
export function conditionsOf(
  { conditional, defaults }: OperationParts,
  variables: Variables,
): Readonly<Record<string, boolean>> {
  const said = conditional.map((name) => [name, isTrue(name, variables, defaults)] as const);
  return Object.fromEntries(said);
}

/** Whether a condition's variable is true in a request. */
export function isTrue(
  name: string,
  variables: Variables,
  defaults: Readonly<Record<string, boolean>>,
): boolean {
  const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
  return (given ?? defaults[name]) === true;
}

function lets(
  { name, arguments: given }: DirectiveNode,
  valueOf: (variable: string) => boolean,
): boolean {
  if (name.value !== 'skip' && name.value !== 'include') return true;
  const value = given?.find((one) => one.name.value === 'if')?.value;
  const says = value !== undefined && saysYes(value, valueOf);
  return name.value === 'include' ? says : !says;
}

function saysYes(value: ValueNode, valueOf: (variable: string) => boolean): boolean {
  if (value.kind === Kind.VARIABLE) return valueOf(value.name.value);
  return value.kind === Kind.BOOLEAN && value.value;
}

function conditionalVariables(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive({ name, arguments: given }) {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  return [...names];
}

function hasConditions(document: DocumentNode): boolean {
  let isFound = false;
  visit(document, {
    Directive({ name }) {
      isFound ||= name.value === 'skip' || name.value === 'include';
    },
  });
  return isFound;
}

function keysOf(document: DocumentNode): ReadonlySet<string> {
  const keys = new Set<string>();
  visit(document, {
    Field({ alias, name }) {
      keys.add(alias?.value ?? name.value);
    },
  });
  return keys;
}

function defaultsOf(operation: OperationDefinitionNode): Readonly<Record<string, boolean>> {
  const defaults = (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
  );
  return Object.fromEntries(defaults);
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function introspectionOf(
  operation: OperationDefinitionNode,
  fragments: Fragments,
): DocumentNode | null {
  const asked = schemaFields(operation.selectionSet, fragments);
  if (asked.length === 0) return null;
  const selectionSet = { ...operation.selectionSet, selections: asked };
  const alone: OperationDefinitionNode = { ...operation, selectionSet };
  return { kind: Kind.DOCUMENT, definitions: [alone, ...fragments.values()] };
}

function schemaFields(set: SelectionSetNode, fragments: Fragments): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return /^__(schema|type)$/.test(selection.name.value) ? [selection] : [];
    }
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
    return fragment ? schemaFields(fragment.selectionSet, fragments) : [];
  });
}
