import {
  Kind,
  parse,
  valueFromASTUntyped,
  type DefinitionNode,
  type DirectiveNode,
  type FieldDefinitionNode,
} from 'graphql';

/** How long a list is taken to be when its cost is reckoned. */
export type ListSize = {
  readonly assumedSize?: number;
  readonly slicingArguments?: readonly string[];
};

/** What the supergraph knows of types and fields beside their form. */
export type Owners = {
  /** The domain that tells most of a type; `common` where several tell the same. */
  readonly ofType: (name: string) => string;
  readonly ofField: (path: string) => string;
  /** The weight that a field was given; null for the usual one. */
  readonly weightOf: (path: string) => number | null;
  readonly sizeOf: (path: string) => ListSize | null;
};

/** The page of what belongs to no domain alone. */
export const commonPage = 'common';

/** Read who owns what from a supergraph. */
export function readOwners(supergraphSdl: string): Owners {
  const { definitions } = parse(supergraphSdl);
  const domainNames = namesOfGraphs(definitions);
  const typeOwners = new Map<string, string>();
  const fields = new Map<string, FieldDefinitionNode>();
  for (const definition of definitions) {
    if (!('name' in definition)) continue;
    const type = definition.name.value;
    const graphs = graphsOf('directives' in definition ? definition.directives : [], 'join__type');
    const own = fieldsOf(definition);
    typeOwners.set(type, domainNames.get(mostTold(graphs, own)) ?? commonPage);
    for (const field of own) fields.set(`${type}.${field.name.value}`, field);
  }
  const argumentsOf = (path: string, directive: string) => {
    const found = fields.get(path)?.directives?.find(({ name }) => name.value === directive);
    return found ? valuesOf(found) : null;
  };
  return {
    ofType: (name) => typeOwners.get(name) ?? commonPage,
    ofField: (path) => {
      const [graph] = graphsOf(fields.get(path)?.directives, 'join__field');
      // A field of a type that one graph alone tells is not marked by itself.
      const owner = graph === undefined ? typeOwners.get(typeOf(path)) : domainNames.get(graph);
      return owner ?? commonPage;
    },
    weightOf: (path) => {
      const weight = argumentsOf(path, 'cost')?.['weight'];
      return typeof weight === 'number' ? weight : null;
    },
    sizeOf: (path) => argumentsOf(path, 'listSize'),
  };
}

function typeOf(path: string): string {
  return path.slice(0, path.indexOf('.'));
}

/** The graph that tells more fields than each other one; empty where there is none. */
function mostTold(graphs: readonly string[], fields: readonly FieldDefinitionNode[]): string {
  if (graphs.length === 1) return graphs[0] ?? '';
  const told = graphs.map((graph) => ({
    graph,
    count: fields.filter((field) => {
      const named = graphsOf(field.directives, 'join__field');
      return named.length === 0 || named.includes(graph);
    }).length,
  }));
  const [first, second] = told.sort((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.graph : '';
}

/** Names of domains by their names in the supergraph, such as `AUTH`. */
function namesOfGraphs(definitions: readonly DefinitionNode[]): ReadonlyMap<string, string> {
  const graphs = definitions.find(
    (one) => one.kind === Kind.ENUM_TYPE_DEFINITION && one.name.value === 'join__Graph',
  );
  const values = graphs?.kind === Kind.ENUM_TYPE_DEFINITION ? (graphs.values ?? []) : [];
  return new Map(
    values.map(({ name, directives }) => {
      const [graph] = (directives ?? []).map(valuesOf);
      return [name.value, String(graph?.['name'])];
    }),
  );
}

function graphsOf(directives: readonly DirectiveNode[] = [], named: string): readonly string[] {
  return directives
    .filter(({ name }) => name.value === named)
    .map(valuesOf)
    .filter(({ external }) => external !== true)
    .map(({ graph }) => String(graph));
}

function valuesOf(directive: DirectiveNode): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    (directive.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
}

function fieldsOf(definition: DefinitionNode): readonly FieldDefinitionNode[] {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION
    ? (definition.fields ?? [])
    : [];
}
