import { Kind, parse, type ConstDirectiveNode } from 'graphql';

/** The fields that begin a key of a type in any subgraph, by the type's name. */
export type KeyFields = ReadonlyMap<string, ReadonlySet<string>>;

/** Reads the keys of all entities from a supergraph. */
export function keyFieldsOf(supergraphSdl: string): KeyFields {
  const keys = new Map<string, ReadonlySet<string>>();
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    const isEntity =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
      definition.kind === Kind.INTERFACE_TYPE_DEFINITION;
    if (!isEntity) continue;
    const names = (definition.directives ?? []).flatMap(keyOf).flatMap(firstFields);
    if (names.length > 0) keys.set(definition.name.value, new Set(names));
  }
  return keys;
}

function keyOf({ name, arguments: given }: ConstDirectiveNode): readonly string[] {
  if (name.value !== 'join__type') return [];
  const key = given?.find((one) => one.name.value === 'key')?.value;
  return key?.kind === Kind.STRING ? [key.value] : [];
}

function firstFields(key: string): readonly string[] {
  const [definition] = parse(`{ ${key} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) return [];
  return definition.selectionSet.selections.flatMap((selection) =>
    selection.kind === Kind.FIELD ? [selection.name.value] : [],
  );
}
