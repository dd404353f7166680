import {
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  Kind,
  valueFromASTUntyped,
  type ConstDirectiveNode,
  type GraphQLField,
  type GraphQLOutputType,
} from 'graphql';

/**
 * What `@listSize` says of a field. `requireOneSlicingArgument` is not looked at: where no slicing argument is given the
 * assumed size counts, where several are the longest.
 */
export type ListSize = {
  readonly assumedSize: number | null;
  readonly slicingArguments: readonly string[];
  /** The lists right below the field, such as `edges`; none where the field itself is the list. */
  readonly sizedFields: readonly string[];
};

type Directed = {
  readonly astNode?:
    { readonly directives?: readonly ConstDirectiveNode[] | undefined } | null | undefined;
};
type Field = GraphQLField<unknown, unknown>;

/** Points of one answer of a field: its own `@cost`, else its type's, else 1 for objects and 0 for values. */
export function weightOf(field: Field): number {
  const named = getNamedType(field.type);
  return weightIn(field) ?? weightIn(named) ?? (isCompositeType(named) ? 1 : 0);
}

/** Points of giving an argument; 0 where `@cost` says nothing. */
export function weightOfArgument(argument: Directed): number {
  return weightIn(argument) ?? 0;
}

/** What `@listSize` says of a field; null where it does not stand. */
export function listSizeOf(field: Field): ListSize | null {
  const values = valuesOf(field, 'listSize');
  if (!values) return null;
  const { assumedSize } = values;
  return {
    assumedSize: typeof assumedSize === 'number' ? assumedSize : null,
    slicingArguments: textsOf(values['slicingArguments']),
    sizedFields: textsOf(values['sizedFields']),
  };
}

/** How many lists are nested in a type: 0 for a single value. */
export function listDepthOf(type: GraphQLOutputType): number {
  if (isNonNullType(type)) return listDepthOf(type.ofType);
  return isListType(type) ? 1 + listDepthOf(type.ofType) : 0;
}

function weightIn(directed: Directed): number | null {
  const weight = valuesOf(directed, 'cost')?.['weight'];
  return typeof weight === 'number' ? weight : null;
}

function valuesOf(
  { astNode }: Directed,
  name: 'cost' | 'listSize',
): Readonly<Record<string, unknown>> | null {
  // Composition keeps the short name where every subgraph imports it so, else that of its specification.
  const names = [name, `cost__${name}`, `federation__${name}`];
  const found = astNode?.directives?.find((directive) => names.includes(directive.name.value));
  if (!found) return null;
  return Object.fromEntries(
    (found.arguments ?? []).map(({ name: argument, value }) => [
      argument.value,
      value.kind === Kind.NULL ? null : valueFromASTUntyped(value),
    ]),
  );
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
}
