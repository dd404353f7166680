import {
  getNamedType,
  GraphQLSchema,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
} from 'graphql';

/** The same schema without the types that no operation can meet. */
export function withoutUnreachable(schema: GraphQLSchema): GraphQLSchema {
  const config = schema.toConfig();
  const answered = answeredInterfaces(config.types);
  const hidden = config.types.filter(
    (type) => isObjectType(type) && type.getInterfaces().some((one) => answered.has(one.name)),
  );
  return new GraphQLSchema({ ...config, types: hidden });
}

/** The names of types that no operation can meet. */
export function unreachableTypes(schema: GraphQLSchema): readonly string[] {
  const reachable = withoutUnreachable(schema).getTypeMap();
  return Object.keys(schema.getTypeMap()).filter((name) => !(name in reachable));
}

/** Interfaces that a field answers: whatever implements one can come. */
function answeredInterfaces(types: readonly GraphQLNamedType[]): ReadonlySet<string> {
  const fields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [],
  );
  const answers = fields.map(({ type }) => getNamedType(type));
  return new Set(answers.filter(isInterfaceType).map(({ name }) => name));
}
