import {
  Kind,
  type ConstDirectiveNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
} from 'graphql';

/** Which subgraphs answer each field of `Subscription`, by what composition wrote beside it. */
export function subscriptionOwners({
  definitions,
}: DocumentNode): ReadonlyMap<string, readonly string[]> {
  const names = subgraphNames(
    definitions.find(
      (one): one is EnumTypeDefinitionNode =>
        one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph',
    ),
  );
  const type = definitions.find(
    (one): one is ObjectTypeDefinitionNode =>
      one.kind === Kind.OBJECT_TYPE_DEFINITION && one.name.value === subscriptionName(definitions),
  );
  const ofType = graphsIn(type?.directives, 'join__type', names);
  return new Map(
    (type?.fields ?? []).map(({ name, directives }) => {
      const own = graphsIn(directives, 'join__field', names);
      return [name.value, own.length > 0 ? own : ofType];
    }),
  );
}

function subscriptionName(definitions: DocumentNode['definitions']): string {
  for (const one of definitions) {
    if (one.kind !== Kind.SCHEMA_DEFINITION) continue;
    const root = one.operationTypes.find(({ operation }) => operation === 'subscription');
    if (root) return root.type.name.value;
  }
  return 'Subscription';
}

/** Values of `join__Graph` to the names of subgraphs. */
function subgraphNames(graphs: EnumTypeDefinitionNode | undefined): ReadonlyMap<string, string> {
  return new Map(
    (graphs?.values ?? []).map(({ name, directives }) => [
      name.value,
      textIn(directives?.find((one) => one.name.value === 'join__graph'), 'name') ?? name.value,
    ]),
  );
}

function graphsIn(
  directives: readonly ConstDirectiveNode[] | undefined,
  name: string,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  return (directives ?? [])
    .filter((one) => one.name.value === name)
    .flatMap((one) => names.get(textIn(one, 'graph') ?? '') ?? []);
}

function textIn(directive: ConstDirectiveNode | undefined, argument: string): string | null {
  const value = directive?.arguments?.find(({ name }) => name.value === argument)?.value;
  return value?.kind === Kind.STRING || value?.kind === Kind.ENUM ? value.value : null;
}
