import {
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  valueFromASTUntyped,
  type FieldDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

type Size = { readonly assumedSize?: number; readonly sizedFields?: readonly string[] };

/** Lists that clients can ask for and whose cost nobody can reckon: neither sized themselves nor by what leads to them. */
export function unsizedLists(supergraphSdl: string, schema: GraphQLSchema): readonly string[] {
  const sizes = sizesIn(supergraphSdl);
  const fields = fieldsOf(schema);
  const lists = fields.filter(({ field }) => isListType(getNullableType(field.type)));
  return lists
    .filter(({ path, type, field }) => {
      if (sizes.get(path)?.assumedSize !== undefined) return false;
      const leading = fields.filter((one) => getNamedType(one.field.type).name === type.name);
      const isSized = leading.every(({ path: way }) =>
        sizes.get(way)?.sizedFields?.includes(field.name),
      );
      return leading.length === 0 || !isSized;
    })
    .map(({ path }) => path);
}

/** Pages that are not of Relay's form, and fields that answer one without asking how much of it. */
export function oddPages(schema: GraphQLSchema): readonly string[] {
  const pages = Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && type.name.endsWith('Connection'),
  );
  const odd = pages.filter((page) => {
    const name = page.name.slice(0, -'Connection'.length);
    const edge = schema.getType(`${name}Edge`);
    return (
      formOf(page) !== `edges: [${name}Edge!]!, pageInfo: PageInfo!` ||
      !isObjectType(edge) ||
      !/^cursor: String!, node: \w+!$/.test(formOf(edge))
    );
  });
  const unasked = fieldsOf(schema).filter(
    ({ path, field }) =>
      getNamedType(field.type).name.endsWith('Connection') &&
      // The report around it takes `first` and `after`.
      path !== 'SalesReport.rows' &&
      !/after: String.* first: Int\b|first: Int.* after: String\b/.test(argumentsOf(field)),
  );
  return [...odd.map(({ name }) => name), ...unasked.map(({ path }) => path)];
}

/** Mutations whose input or result is not called after them, or that answer no success. */
export function oddMutations(schema: GraphQLSchema): readonly string[] {
  const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
  return mutations.filter((field) => !isUsual(field)).map(({ name }) => name);
}

function isUsual({ name, args, type }: GraphQLField<unknown, unknown>): boolean {
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  const isInputUsual = args.every(
    (one) =>
      !isInputObjectType(getNamedType(one.type)) ||
      (one.name === 'input' && String(one.type) === `${title}Input!`),
  );
  const result = getNamedType(type);
  if (!isUnionType(result)) return isInputUsual && isObjectType(result);
  const successes = result.getTypes().filter((one) => !isRefusal(one));
  return isInputUsual && result.name === `${title}Result` && successes.length > 0;
}

function isRefusal(type: GraphQLObjectType): boolean {
  return type.getInterfaces().some(({ name }) => name === 'Refusal');
}

function fieldsOf(schema: GraphQLSchema) {
  return Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.values(type.getFields()).map((field) => ({
        path: `${type.name}.${field.name}`,
        type,
        field,
      })),
    );
}

function formOf(type: GraphQLObjectType): string {
  return Object.values(type.getFields())
    .map(({ name, type: answered }) => `${name}: ${String(answered)}`)
    .sort()
    .join(', ');
}

function argumentsOf({ args }: GraphQLField<unknown, unknown>): string {
  return args.map(({ name, type }) => `${name}: ${String(type)}`).join(', ');
}

function sizesIn(supergraphSdl: string): ReadonlyMap<string, Size> {
  const types = parse(supergraphSdl).definitions.filter(
    (one) => one.kind === Kind.OBJECT_TYPE_DEFINITION,
  );
  const sized = types.flatMap(({ name, fields = [] }) =>
    fields.map((field) => [`${name.value}.${field.name.value}`, sizeOf(field)] as const),
  );
  return new Map(sized.flatMap(([path, size]) => (size ? [[path, size] as const] : [])));
}

function sizeOf({ directives = [] }: FieldDefinitionNode): Size | undefined {
  const directive = directives.find(({ name }) => name.value === 'listSize');
  if (!directive) return undefined;
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}
