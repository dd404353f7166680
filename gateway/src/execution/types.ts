import { isAbstractType, isInterfaceType, isObjectType, type GraphQLSchema } from 'graphql';

/** What is asked of the supergraph's types while operations run. */
export type TypeNames = {
  /** Every name that `__typename` may have where a condition holds: the type itself and all that are one of it. */
  readonly within: (condition: string) => ReadonlySet<string>;
  /** The names of all object types. */
  readonly objects: ReadonlySet<string>;
};

/** The types of a supergraph by name; answers are kept. */
export function typeNames(schema: GraphQLSchema): TypeNames {
  const known = new Map<string, ReadonlySet<string>>();
  const all = Object.values(schema.getTypeMap());
  return {
    within(condition) {
      const before = known.get(condition);
      if (before) return before;
      const names = namesWithin(schema, condition);
      known.set(condition, names);
      return names;
    },
    objects: new Set(all.filter(isObjectType).map(({ name }) => name)),
  };
}

function namesWithin(schema: GraphQLSchema, condition: string): ReadonlySet<string> {
  const type = schema.getType(condition);
  if (!isAbstractType(type)) return new Set([condition]);
  const interfaces = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  const inner = [...schema.getPossibleTypes(type), ...interfaces];
  return new Set([condition, ...inner.map(({ name }) => name)]);
}
