import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

/** A mutation with the least that it can be asked with. */
export type MutationExample = {
  readonly field: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
};

/** Values by the name of a scalar; each is of the right form and means nothing. */
const scalars: Readonly<Record<string, unknown>> = {
  ID: '01890000-0000-7000-8000-0000000000ff',
  String: 'x',
  Int: 1,
  Float: 1,
  Boolean: false,
  SafeInt: 1,
  Quantity: '1',
  DateTime: '2030-01-31T09:30:00.000Z',
};

/** Ask for a field of `Mutation` with what it must be given, and nothing else. */
export function mutationExample(field: GraphQLField<unknown, unknown>): MutationExample {
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  const declared = needed.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = needed.map(({ name }) => `${name}: $${name}`).join(', ');
  const call = needed.length === 0 ? field.name : `${field.name}(${passed})`;
  const selected = isLeafType(getNamedType(field.type)) ? call : `${call} { __typename }`;
  const head = needed.length === 0 ? 'mutation' : `mutation (${declared})`;
  const values = needed.map(({ name, type }) => [name, valueOf(type, `${field.name}-${name}`)]);
  return {
    field: field.name,
    query: `${head} { ${selected} }`,
    variables: Object.fromEntries(values) as MutationExample['variables'],
  };
}

/** The least value of a type; `name` makes texts differ, such as the keys of intents. */
function valueOf(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, name);
  if (isListType(type)) return [valueOf(type.ofType, name)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type.name === 'String' ? name : (scalars[type.name] ?? name);
  const fields = Object.values(type.getFields());
  const needed = type.isOneOf
    ? fields.slice(0, 1)
    : fields.filter((one) => isNonNullType(one.type));
  return Object.fromEntries(
    needed.map((one) => [one.name, valueOf(one.type, `${name}-${one.name}`)]),
  );
}
