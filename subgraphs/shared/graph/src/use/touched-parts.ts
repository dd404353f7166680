import {
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isUnionType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** Which parts of a schema an operation stands on. */
export type TouchedParts = {
  /** Whether a change at this coordinate, such as `Order.total` or `Order.lines.first`, can be felt by it. */
  readonly meets: (coordinate: string) => boolean;
};

/** What an operation touches of a schema for which it is valid. What it may be given in variables counts whole. */
export function touchedParts(schema: GraphQLSchema, document: DocumentNode): TouchedParts {
  const touched = new Set<string>();
  const types = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(node) {
        const [parent, field] = [types.getParentType(), types.getFieldDef()];
        if (!parent || !field) return;
        const owners = isInterfaceType(parent) ? schema.getPossibleTypes(parent) : [];
        for (const { name } of [parent, ...owners]) touched.add(name).add(`${name}.${field.name}`);
        addType(touched, getNamedType(field.type));
        const given = new Set((node.arguments ?? []).map((one) => one.name.value));
        for (const { name, type } of field.args) {
          if (given.has(name)) addType(touched, getNamedType(type));
        }
      },
    }),
  );
  return { meets: (coordinate) => isTouched(touched, coordinate) };
}

/** A change within an enum, an input or a union is felt by whoever uses it; of an object only by field. */
function addType(touched: Set<string>, type: GraphQLNamedType): void {
  const whole = `${type.name}.*`;
  if (touched.has(whole)) return;
  touched.add(type.name);
  if (isEnumType(type) || isUnionType(type)) touched.add(whole);
  if (!isInputObjectType(type)) return;
  touched.add(whole);
  for (const field of Object.values(type.getFields())) addType(touched, getNamedType(field.type));
}

function isTouched(touched: ReadonlySet<string>, coordinate: string): boolean {
  const [type = '', member, argument] = coordinate.split('.');
  if (member === undefined) return touched.has(type);
  if (touched.has(`${type}.*`)) return true;
  // An argument that is needed now is felt by who does not give it.
  return touched.has(argument === undefined ? coordinate : `${type}.${member}`);
}
