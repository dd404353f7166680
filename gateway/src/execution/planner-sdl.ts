import {
  buildASTSchema,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type ArgumentNode,
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';
import { requiredInputsOf, type RequiredInputs } from './needed-inputs.ts';

/** A field with certain arguments that the planner knows as a field of its own. */
export type StandIn = {
  /** The field that it stands for. */
  readonly field: string;
  readonly arguments: readonly ArgumentNode[];
};

/** The supergraph as the planner is given it. */
export type PlannerSupergraph = {
  readonly sdl: string;
  /** What a subgraph is asked in place of such a field. */
  readonly standIns: ReadonlyMap<string, StandIn>;
  /** The stand-ins that a field requires, by `Type.field`. */
  readonly required: ReadonlyMap<string, ReadonlySet<string>>;
  /** What fields require first, stand-ins among it. */
  readonly inputs: RequiredInputs;
};

/**
 * Says two things of a supergraph otherwise, because the planner would make plans that fail. Of an entity's keys the resolvable
 * ones come first: it takes the first that it can give. And a field that a `@requires` asks with arguments becomes a field
 * of its own: under its own name it would meet the same field with other arguments, of the client or another `@requires`.
 */
export function plannerSupergraph(supergraphSdl: string): PlannerSupergraph {
  const document = parse(supergraphSdl, { noLocation: true });
  const finding = findRequired(document);
  const changed = visit(document, {
    ObjectTypeDefinition: { leave: (node) => amended(node, finding) },
    InterfaceTypeDefinition: { leave: (node) => amended(node, finding) },
  });
  const { standIns, required } = finding;
  const sdl = print(changed);
  return { sdl, standIns, required, inputs: requiredInputsOf(sdl) };
}

type Finding = {
  readonly standIns: Map<string, StandIn>;
  readonly required: Map<string, Set<string>>;
  /** The stand-ins that a type gets, by the type's name. */
  readonly byType: Map<string, Set<string>>;
  /** What `@requires` says with stand-ins, by what it said. */
  readonly said: Map<string, string>;
};

function findRequired(document: DocumentNode): Finding {
  const finding: Finding = {
    standIns: new Map(),
    required: new Map(),
    byType: new Map(),
    said: new Map(),
  };
  const fields = document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return [];
    return (definition.fields ?? []).map((field) => ({ type: definition.name.value, field }));
  });
  const withArguments = fields.flatMap(({ type, field }) =>
    requiresOf(field).flatMap((text) => (text.includes('(') ? [{ type, field, text }] : [])),
  );
  if (withArguments.length === 0) return finding;
  const schema = buildASTSchema(document, { assumeValidSDL: true });
  for (const { type, field, text } of withArguments) {
    const { names, said } = withStandIns(text, { parent: schema.getType(type), schema, finding });
    finding.said.set(`${type} ${text}`, said);
    finding.required.set(`${type}.${field.name.value}`, names);
  }
  return finding;
}

function requiresOf({ directives = [] }: FieldDefinitionNode): readonly string[] {
  return directives.flatMap((directive) => {
    const value = directive.arguments?.find(({ name }) => name.value === 'requires')?.value;
    return directive.name.value === 'join__field' && value?.kind === Kind.STRING
      ? [value.value]
      : [];
  });
}

type Replacing = {
  readonly parent: GraphQLNamedType | undefined;
  readonly schema: GraphQLSchema;
  readonly finding: Finding;
};

function withStandIns(text: string, { parent, schema, finding }: Replacing) {
  const names = new Set<string>();
  const set = selectionSetOf(text);
  const types = new TypeInfo(schema, isCompositeType(parent) ? parent : undefined);
  const changed = visit(
    set,
    visitWithTypeInfo(types, {
      Field(field) {
        if (!field.arguments?.length) return undefined;
        const name = standInName(field.name.value, field.arguments);
        names.add(name);
        finding.standIns.set(name, { field: field.name.value, arguments: field.arguments });
        for (const one of allOf(schema, types.getParentType())) {
          finding.byType.set(one, (finding.byType.get(one) ?? new Set()).add(name));
        }
        return { ...field, name: { kind: Kind.NAME, value: name }, arguments: [] };
      },
    }),
  );
  return { names, said: inner(print(changed)) };
}

function selectionSetOf(fields: string): SelectionSetNode {
  const [definition] = parse(`{ ${fields} }`, { noLocation: true }).definitions;
  if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new TypeError('no set of fields');
  return definition.selectionSet;
}

function inner(set: string): string {
  return set
    .replace(/^\{|\}$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function allOf(
  schema: GraphQLSchema,
  type: GraphQLNamedType | null | undefined,
): readonly string[] {
  if (!type) return [];
  const objects = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
  const interfaces = isInterfaceType(type) ? schema.getImplementations(type).interfaces : [];
  return [type, ...objects, ...interfaces].map(({ name }) => name);
}

// The same arguments make the same name, so that two `@requires` of the same share one field.
function standInName(field: string, given: readonly ArgumentNode[]): string {
  const said = given.map(print).sort().join(',');
  return `${field}__${Buffer.from(said).toString('hex')}`;
}

type TypeNode = {
  readonly name: { readonly value: string };
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
  readonly fields?: readonly FieldDefinitionNode[] | undefined;
};

function amended<Node extends TypeNode>(node: Node, finding: Finding): Node {
  const { directives = [], fields = [] } = node;
  const last = directives.filter(isUnresolvable);
  const first = directives.filter((one) => !isUnresolvable(one));
  const own = [...(finding.byType.get(node.name.value) ?? [])];
  const added = own.flatMap((name) => standInField(name, fields, finding));
  const said = fields.map((field) => withOtherRequires(node.name.value, field, finding));
  return { ...node, directives: [...first, ...last], fields: [...said, ...added] };
}

function isUnresolvable({ name, arguments: given }: ConstDirectiveNode): boolean {
  if (name.value !== 'join__type') return false;
  const resolvable = given?.find((one) => one.name.value === 'resolvable')?.value;
  return resolvable?.kind === Kind.BOOLEAN && !resolvable.value;
}

function standInField(
  name: string,
  fields: readonly FieldDefinitionNode[],
  { standIns }: Finding,
): readonly FieldDefinitionNode[] {
  const field = fields.find((one) => one.name.value === standIns.get(name)?.field);
  return field ? [{ ...field, name: { kind: Kind.NAME, value: name }, arguments: [] }] : [];
}

function withOtherRequires(
  type: string,
  field: FieldDefinitionNode,
  { said }: Finding,
): FieldDefinitionNode {
  const directives = field.directives?.map((directive) => ({
    ...directive,
    arguments: directive.arguments?.map((argument) => {
      const { name, value } = argument;
      if (name.value !== 'requires' || value.kind !== Kind.STRING) return argument;
      const other = said.get(`${type} ${value.value}`);
      return other === undefined ? argument : { ...argument, value: { ...value, value: other } };
    }),
  }));
  return { ...field, directives } as FieldDefinitionNode;
}
