import {
  getOperationAST,
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

/** What the variables that `@skip` and `@include` look at say, by name. */
export type Conditions = Readonly<Record<string, boolean>>;

/** An operation to be prepared. */
export type Operation = {
  /** The document's text. */
  readonly query: string;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
};

/** An operation of a document and what is worked out of it once. */
export type OperationParts = {
  readonly operation: OperationDefinitionNode;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** The variables that `@skip` and `@include` look at. */
  readonly conditional: readonly string[];
  /** What a condition's variable is when a request does not say. */
  readonly defaults: Conditions;
};

/** A document holds no such operation, or several and none was chosen. */
class NoSuchOperation extends Error {}

/** Takes an operation of a valid document apart. */
export function partsOf({ document, operationName }: Operation): OperationParts {
  const operation = getOperationAST(document, operationName);
  if (!operation)
    throw new NoSuchOperation('Say by operationName which of the operations to execute.');
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  return {
    operation,
    fragments,
    conditional: conditionalVariables(document, operation),
    defaults: defaultsOf(operation),
  };
}

/** What the conditions of an operation say this time. */
export function conditionsOf(
  { conditional, defaults }: OperationParts,
  variables: Variables,
): Conditions {
  const said = conditional.map((name) => {
    const given = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return [name, (given ?? defaults[name]) === true] as const;
  });
  return Object.fromEntries(said);
}

// Of more variables than this only the defaults are expected: each doubles the combinations.
const mostForAll = 3;

/** The conditions that an operation is prepared for before it is asked: the defaults, and all others where they are few. */
export function expectedConditions(parts: OperationParts): readonly Conditions[] {
  const { conditional } = parts;
  const usual = conditionsOf(parts, {});
  if (conditional.length > mostForAll) return [usual];
  return conditional.reduce(
    (all, name) => [...all, ...all.map((one) => ({ ...one, [name]: one[name] !== true }))],
    [usual],
  );
}

/** Whether conditions let a selection be part of the operation. */
export function isIncluded({ directives }: SelectionNode, conditions: Conditions): boolean {
  return !directives?.length || directives.every((one) => lets(one, conditions));
}

/** Whether a directive is one of those that leave something out. */
export function isCondition({ name }: DirectiveNode): boolean {
  return name.value === 'skip' || name.value === 'include';
}

function lets(directive: DirectiveNode, conditions: Conditions): boolean {
  if (!isCondition(directive)) return true;
  const value = directive.arguments?.find(({ name }) => name.value === 'if')?.value;
  const says = value !== undefined && saysYes(value, conditions);
  return directive.name.value === 'include' ? says : !says;
}

function saysYes(value: ValueNode, conditions: Conditions): boolean {
  if (value.kind === Kind.VARIABLE) return conditions[value.name.value] === true;
  return value.kind === Kind.BOOLEAN && value.value;
}

// Other operations of the document have variables of their own.
function conditionalVariables(
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      if (!isCondition(directive)) return;
      for (const { value } of directive.arguments ?? []) {
        if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      }
    },
  });
  const own = variableDefinitions.map(({ variable }) => variable.name.value);
  return own.filter((name) => names.has(name));
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Conditions {
  const defaults = variableDefinitions.flatMap(({ variable, defaultValue }) =>
    defaultValue?.kind === Kind.BOOLEAN ? [[variable.name.value, defaultValue.value] as const] : [],
  );
  return Object.fromEntries(defaults);
}

/** A document that asks the schema alone; null when nothing of it is asked. */
export function introspectionOf(
  parts: OperationParts,
  conditions: Conditions,
): DocumentNode | null {
  const { operation, fragments } = parts;
  const asked = schemaFields(operation.selectionSet, parts, conditions);
  if (asked.length === 0) return null;
  const selectionSet = { ...operation.selectionSet, selections: asked };
  const alone: OperationDefinitionNode = { ...operation, selectionSet };
  return { kind: Kind.DOCUMENT, definitions: [alone, ...fragments.values()] };
}

function schemaFields(
  set: SelectionSetNode,
  parts: OperationParts,
  conditions: Conditions,
): readonly FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (!isIncluded(selection, conditions)) return [];
    if (selection.kind === Kind.FIELD) {
      return /^__(schema|type)$/.test(selection.name.value) ? [selection] : [];
    }
    const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
    const fragment = isSpread ? parts.fragments.get(selection.name.value) : selection;
    return fragment ? schemaFields(fragment.selectionSet, parts, conditions) : [];
  });
}
