import {
  getNamedType,
  isAbstractType,
  isObjectType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** Why an answer is not what its example is to show; null where it is. */
export function whyNotSuccess(
  value: unknown,
  { field, mayBeEmpty }: { readonly field: string; readonly mayBeEmpty: boolean },
  schema: GraphQLSchema,
): string | null {
  if (value == null) return 'nothing was answered';
  if (isRefusal(value, schema)) return `it was refused: ${JSON.stringify(value)}`;
  const list = Array.isArray(value) ? value : edgesOf(value);
  return list?.length === 0 && !mayBeEmpty ? `${field} answered an empty list` : null;
}

/** The root fields of a schema, each with the name of its root. */
export function rootFieldsOf(schema: GraphQLSchema) {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {}).map((field) => ({ root: root?.name ?? '', field })),
  );
}

/** Whether a field answers one of several types, so that its example must say which came. */
export function isOneOfSeveral({ type }: GraphQLField<unknown, unknown>): boolean {
  return isAbstractType(getNamedType(type));
}

function isRefusal(value: unknown, schema: GraphQLSchema): boolean {
  const name = (value as { __typename?: unknown }).__typename;
  const type = typeof name === 'string' ? schema.getType(name) : undefined;
  return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Refusal');
}

function edgesOf(value: unknown): readonly unknown[] | undefined {
  const { edges } = value as { edges?: unknown };
  return Array.isArray(edges) ? edges : undefined;
}
