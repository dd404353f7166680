import {
  getNamedType,
  getOperationAST,
  isAbstractType,
  isCompositeType,
  isObjectType,
  Kind,
  OperationTypeNode,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
  TypeNameMetaFieldDef,
  valueFromASTUntyped,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, type ConditionalSet, type Conditions, type Occurrence } from './collect.ts';
import type { CompiledField, CompiledOperation, CompiledSelection } from './compiled.ts';
import { selectionCost } from './estimate.ts';
import { sizeOf, unsliced, type Size } from './sizes.ts';
import { listDepthOf, listSizeOf, weightOf, weightOfArgument } from './weights.ts';

/** Points of each field of a mutation, beside its own. */
const mutationCall = 10;

type Field = GraphQLField<unknown, unknown>;

/** The size that a field says its lists right below have. */
type Inherited = { readonly fields: readonly string[]; readonly size: Size };

type Compiling = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly defaults: ReadonlyMap<string, unknown>;
  readonly selections: CompiledSelection[];
  /** What those selections cost that depend on no variable, by the same index. */
  readonly costs: number[];
  /** By the type and the sets asked of it, so that what stands in many places is compiled once. */
  readonly known: Map<string, number>;
  /** By what they hold, so that types which cost the same share one. */
  readonly alike: Map<string, number>;
  readonly open: Set<string>;
  readonly setIds: Map<object, number>;
};

/** Prepare an operation of a document for costing; null where there is none of this name. */
export function compileOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledOperation | null {
  const operation = getOperationAST(document, operationName);
  const type = operation && schema.getRootType(operation.operation);
  if (!operation || !type) return null;
  const defaults = defaultsOf(operation);
  const compiling: Compiling = {
    schema,
    fragments: fragmentsOf(document),
    defaults,
    selections: [],
    costs: [],
    known: new Map(),
    alike: new Map(),
    open: new Set(),
    setIds: new Map(),
  };
  const call = operation.operation === OperationTypeNode.MUTATION ? mutationCall : 0;
  const sets = [{ set: operation.selectionSet, conditions: [] }];
  const root = compileSelection(compiling, { type, sets, inherited: null, call });
  return { selections: compiling.selections, root, defaults };
}

type Asked = {
  readonly type: GraphQLObjectType;
  readonly sets: readonly ConditionalSet[];
  readonly inherited: Inherited | null;
  readonly call: number;
};

/** The index of a selection. */
function compileSelection(compiling: Compiling, asked: Asked): number {
  const { known, open } = compiling;
  const key = keyOf(compiling, asked);
  const index = known.get(key);
  if (index !== undefined) return index;
  // A fragment that holds itself: validation refuses it, and nothing may hang on it before.
  if (open.has(key)) return keep(compiling, { fields: [], typenameKey: null, constant: 0 });
  open.add(key);
  const { schema, fragments } = compiling;
  const fields: CompiledField[] = [];
  let typenameKey: string | null = null;
  const found = collectFields({ schema, fragments, type: asked.type }, asked.sets);
  for (const [name, occurrences] of found) {
    const field = definitionOf(schema, asked.type, occurrences);
    if (field === TypeNameMetaFieldDef) typenameKey = name;
    if (field) fields.push(compileField(compiling, { ...asked, key: name, field, occurrences }));
  }
  open.delete(key);
  const selection = { fields, typenameKey, constant: constantOf(fields, compiling) };
  const kept = keep(compiling, selection);
  known.set(key, kept);
  return kept;
}

type AskedField = Asked & {
  readonly key: string;
  readonly field: Field;
  readonly occurrences: readonly Occurrence[];
};

function compileField(compiling: Compiling, asked: AskedField): CompiledField {
  const { key, field, occurrences } = asked;
  const [first] = occurrences as readonly [Occurrence, ...Occurrence[]];
  const listSize = listSizeOf(field);
  const own = listSize
    ? sizeOf({ node: first.node, field, listSize, defaults: compiling.defaults })
    : null;
  const sizedFields = listSize?.sizedFields ?? [];
  const isSized = asked.inherited?.fields.includes(field.name) === true;
  const ofSelf = sizedFields.length === 0 ? own : null;
  const inherited = own && sizedFields.length > 0 ? { fields: sizedFields, size: own } : null;
  const { selections, byType } = compileBelow(compiling, { ...asked, inherited });
  return {
    key,
    call: asked.call + argumentsOf(first, field),
    weight: weightOf(field),
    listDepth: listDepthOf(field.type),
    size: (isSized ? asked.inherited?.size : ofSelf) ?? unsliced,
    when: whenOf(occurrences),
    selections,
    byType,
  };
}

function compileBelow(compiling: Compiling, { field, occurrences, inherited }: AskedField) {
  const named = getNamedType(field.type);
  if (!isCompositeType(named)) return { selections: [], byType: null };
  const isOne = occurrences.length === 1;
  const sets = occurrences.flatMap(({ node, conditions }) =>
    node.selectionSet ? [{ set: node.selectionSet, conditions: isOne ? [] : conditions }] : [],
  );
  const types = isAbstractType(named) ? compiling.schema.getPossibleTypes(named) : [named];
  const byType = new Map(
    types
      .filter((type) => isObjectType(type))
      .map((type) => [type.name, compileSelection(compiling, { type, sets, inherited, call: 0 })]),
  );
  return { selections: [...new Set(byType.values())], byType };
}

function keep({ selections, costs, alike }: Compiling, selection: CompiledSelection): number {
  const { typenameKey, fields } = selection;
  const words = JSON.stringify([typenameKey, fields.map(({ byType: _byType, ...one }) => one)]);
  const known = alike.get(words);
  if (known !== undefined && fields.every((field) => field.selections.length <= 1)) return known;
  alike.set(words, selections.length);
  costs.push(selection.constant ?? 0);
  return selections.push(selection) - 1;
}

function constantOf(
  fields: readonly CompiledField[],
  { selections, costs }: Compiling,
): number | null {
  const isConstant = fields.every(
    ({ when, size, selections: below }) =>
      when === null &&
      size.variables.length === 0 &&
      below.every((index) => selections[index]?.constant !== null),
  );
  return isConstant ? selectionCost(fields, costs, undefined, new Map()) : null;
}

function keyOf({ setIds }: Compiling, { type, sets, inherited }: Asked): string {
  const idOf = (set: object): number => {
    const id = setIds.get(set) ?? setIds.size;
    setIds.set(set, id);
    return id;
  };
  const asked = sets.map(({ set, conditions }) => `${idOf(set)}?${conditions.join('&')}`);
  return [type.name, ...asked, JSON.stringify(inherited)].join('|');
}

function definitionOf(
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  [first]: readonly Occurrence[],
): Field | null {
  const name = first?.node.name.value ?? '';
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  if (type === schema.getQueryType()) {
    if (name === SchemaMetaFieldDef.name) return SchemaMetaFieldDef;
    if (name === TypeMetaFieldDef.name) return TypeMetaFieldDef;
  }
  return type.getFields()[name] ?? null;
}

function argumentsOf({ node }: Occurrence, { args }: Field): number {
  return (node.arguments ?? []).reduce((points, { name, value }) => {
    const argument = args.find((one) => one.name === name.value);
    return argument && value.kind !== Kind.NULL ? points + weightOfArgument(argument) : points;
  }, 0);
}

function whenOf(occurrences: readonly Occurrence[]): readonly Conditions[] | null {
  const when = occurrences.map(({ conditions }) => conditions);
  return when.some((conditions) => conditions.length === 0) ? null : when;
}

function defaultsOf({ variableDefinitions }: OperationDefinitionNode): Map<string, unknown> {
  return new Map(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  );
}

function fragmentsOf({ definitions }: DocumentNode): Map<string, FragmentDefinitionNode> {
  return new Map(
    definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
}
