import {
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';

const samples: Readonly<Record<string, string>> = {
  Int: '1',
  SafeInt: '1',
  Float: '1',
  Boolean: 'true',
  DateTime: '"2030-01-31T09:30:00Z"',
  Quantity: '"1"',
};

/** The arguments that a field can't be asked without, with the plainest values; empty where it needs none. */
export function minimalArguments(field: GraphQLField<unknown, unknown>): string {
  const needed = field.args
    .filter(isRequiredArgument)
    .map(({ name, type }) => `${name}: ${minimalValue(type)}`);
  return needed.length === 0 ? '' : `(${needed.join(', ')})`;
}

function minimalValue(type: GraphQLInputType): string {
  if (isNonNullType(type)) return minimalValue(type.ofType);
  if (isListType(type)) return `[${minimalValue(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (!isInputObjectType(type)) return samples[type.name] ?? '"x"';
  const fields = Object.values(type.getFields())
    .filter(isRequiredInputField)
    .map(({ name, type: inner }) => `${name}: ${minimalValue(inner)}`);
  return `{ ${fields.join(', ')} }`;
}
