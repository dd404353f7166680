import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type FragmentSpreadNode,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';
import { completerOf } from './complete.ts';
import type { Complete, FieldShape, ObjectShape, TypedShape } from './object-shape.ts';
import { isIncluded, type Conditions, type OperationParts } from './operation-parts.ts';

/** How selections are read: the schema of clients, the operation's fragments, and what conditions say this time. */
export type Reading = {
  readonly schema: GraphQLSchema;
  readonly parts: OperationParts;
  readonly conditions: Conditions;
};

/** The shape of an operation's whole answer. */
export function shapeOf(reading: Reading): ObjectShape {
  const { schema, parts } = reading;
  const root = schema.getRootType(parts.operation.operation);
  if (!root) throw new TypeError(`the schema has no ${parts.operation.operation}`);
  return objectShape(root, [parts.operation.selectionSet], reading);
}

function objectShape(
  declared: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  reading: Reading,
): ObjectShape {
  const known = new Map<unknown, TypedShape | null>();
  return {
    fieldsOf(typename) {
      const before = known.get(typename);
      if (before !== undefined) return before;
      const type = actualType(reading.schema, declared, typename);
      const shape = type && typedShape(type, sets, reading);
      known.set(typename, shape);
      return shape;
    },
  };
}

// A subgraph may call an object by the name of an interface it has, or not at all.
function actualType(
  schema: GraphQLSchema,
  declared: GraphQLCompositeType,
  typename: unknown,
): GraphQLCompositeType | null {
  if (typename === undefined || typename === null || typename === declared.name) return declared;
  const type = typeof typename === 'string' ? schema.getType(typename) : undefined;
  if (!isCompositeType(type)) return null;
  if (isObjectType(declared)) return isAbstractType(type) ? declared : null;
  return isWithin(schema, declared, type) ? type : null;
}

function isWithin(
  schema: GraphQLSchema,
  outer: GraphQLCompositeType,
  inner: GraphQLCompositeType,
): boolean {
  if (outer === inner) return true;
  if (!isAbstractType(outer)) return false;
  return (isObjectType(inner) || isInterfaceType(inner)) && schema.isSubType(outer, inner);
}

function typedShape(
  type: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
  reading: Reading,
): TypedShape {
  const nodes = new Map<string, FieldNode[]>();
  for (const set of sets) collect(set, type, { reading, nodes });
  const fields = [...nodes].flatMap(([key, same]) => fieldShape(key, same, { type, reading }));
  return { typeName: type.name, isObject: isObjectType(type), fields };
}

type Collecting = { readonly reading: Reading; readonly nodes: Map<string, FieldNode[]> };

function collect(set: SelectionSetNode, type: GraphQLCompositeType, into: Collecting): void {
  const { reading, nodes } = into;
  for (const selection of set.selections) {
    if (!isIncluded(selection, reading.conditions)) continue;
    if (selection.kind === Kind.FIELD) {
      const key = selection.alias?.value ?? selection.name.value;
      const same = nodes.get(key);
      if (same) same.push(selection);
      else nodes.set(key, [selection]);
    } else {
      const inner = innerSet(selection, type, reading);
      if (inner) collect(inner, type, into);
    }
  }
}

/** What a fragment selects of an object of this type; null for an object that it is not about. */
function innerSet(
  selection: InlineFragmentNode | FragmentSpreadNode,
  type: GraphQLCompositeType,
  { schema, parts }: Reading,
): SelectionSetNode | null {
  const isSpread = selection.kind === Kind.FRAGMENT_SPREAD;
  const fragment = isSpread ? parts.fragments.get(selection.name.value) : selection;
  if (!fragment) return null;
  const condition = fragment.typeCondition && schema.getType(fragment.typeCondition.name.value);
  const isMeant = !condition || (isCompositeType(condition) && isWithin(schema, condition, type));
  return isMeant ? fragment.selectionSet : null;
}

type Within = { readonly type: GraphQLCompositeType; readonly reading: Reading };

function fieldShape(
  key: string,
  nodes: readonly FieldNode[],
  { type, reading }: Within,
): readonly FieldShape[] {
  const name = nodes[0]?.name.value ?? '';
  const asIs: Complete = (value) => value;
  if (name === '__typename') return [{ key, kind: 'typename', complete: asIs }];
  if (name.startsWith('__')) return [{ key, kind: 'introspection', complete: asIs }];
  const field = 'getFields' in type ? type.getFields()[name] : undefined;
  if (!field) return [];
  const inner = getNamedType(field.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  const shape = isCompositeType(inner) ? objectShape(inner, sets, reading) : null;
  const where = `${(type as GraphQLObjectType).name}.${name}`;
  return [{ key, kind: 'field', complete: completerOf(field.type, shape, where) }];
}
