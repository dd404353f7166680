import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

const deepest = 4;

/** A query for all that can be had without arguments, a few levels deep. */
export function wholeQuery(schema: GraphQLSchema): string {
  const root = schema.getQueryType();
  const selection = root && selectionOf(schema, root, deepest);
  if (!selection)
    throw new Error('nothing of this schema can be had without arguments: say the --query');
  return `query Whole ${selection}`;
}

function selectionOf(
  schema: GraphQLSchema,
  type: GraphQLCompositeType,
  depth: number,
): string | null {
  if (isAbstractType(type)) {
    const parts = schema.getPossibleTypes(type).flatMap((possible) => {
      const selection = selectionOf(schema, possible, depth);
      return selection ? [`... on ${possible.name} ${selection}`] : [];
    });
    return `{ __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return null;
  const fields = Object.values(type.getFields()).flatMap((field) => fieldOf(schema, field, depth));
  return fields.length > 0 ? `{ ${fields.join(' ')} }` : null;
}

function fieldOf(
  schema: GraphQLSchema,
  { name, args, type }: GraphQLField<unknown, unknown>,
  depth: number,
): readonly string[] {
  if (args.some((one) => isNonNullType(one.type) && one.defaultValue === undefined)) return [];
  const inner = getNamedType(type);
  if (!isCompositeType(inner)) return [name];
  const selection = depth > 0 ? selectionOf(schema, inner, depth - 1) : null;
  return selection ? [`${name} ${selection}`] : [];
}
