import {
  isAbstractType,
  Kind,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** All of these hold: `a` for a variable that must be true, `!a` for one that must be false. */
export type Conditions = readonly string[];

/** A selection set and under which conditions it counts. */
export type ConditionalSet = { readonly set: SelectionSetNode; readonly conditions: Conditions };

/** A field as it stands in a document once, fragments spread out. */
export type Occurrence = { readonly node: FieldNode; readonly conditions: Conditions };

type Collecting = {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly type: GraphQLObjectType;
  readonly found: Map<string, Occurrence[]>;
  readonly visited: Set<string>;
};

/** The fields that these sets ask of an object of this type, by the names they are answered under. */
export function collectFields(
  { schema, fragments, type }: Pick<Collecting, 'schema' | 'fragments' | 'type'>,
  sets: readonly ConditionalSet[],
): ReadonlyMap<string, readonly Occurrence[]> {
  const found = new Map<string, Occurrence[]>();
  const collecting = { schema, fragments, type, found, visited: new Set<string>() };
  for (const one of sets) collectSet(one, collecting);
  return found;
}

function collectSet({ set, conditions }: ConditionalSet, collecting: Collecting): void {
  for (const selection of set.selections) {
    const own = conditionsOf(selection.directives ?? []);
    if (own !== 'never') collectOne(selection, merged(conditions, own), collecting);
  }
}

function collectOne(selection: SelectionNode, conditions: Conditions, to: Collecting): void {
  if (selection.kind === Kind.FIELD) {
    const key = (selection.alias ?? selection.name).value;
    const known = to.found.get(key);
    const occurrence = { node: selection, conditions };
    if (known) known.push(occurrence);
    else to.found.set(key, [occurrence]);
    return;
  }
  const inner = fragmentOf(selection, conditions, to);
  if (!inner || !applies(inner.typeCondition?.name.value, to)) return;
  collectSet({ set: inner.selectionSet, conditions }, to);
}

function fragmentOf(
  selection: Exclude<SelectionNode, FieldNode>,
  conditions: Conditions,
  { fragments, visited }: Collecting,
) {
  if (selection.kind === Kind.INLINE_FRAGMENT) return selection;
  const name = selection.name.value;
  const visit = `${name} ${conditions.join(' ')}`;
  if (visited.has(visit)) return null;
  visited.add(visit);
  return fragments.get(name) ?? null;
}

function applies(name: string | undefined, { schema, type }: Collecting): boolean {
  if (name === undefined || name === type.name) return true;
  const condition = schema.getType(name);
  return isAbstractType(condition) && schema.isSubType(condition, type);
}

/** What `if` must be for a field to be asked for. */
const wantedBy: ReadonlyMap<string, boolean> = new Map([
  ['include', true],
  ['skip', false],
]);

function conditionsOf(directives: readonly DirectiveNode[]): Conditions | 'never' {
  const conditions = directives.map(conditionOf);
  return conditions.includes('never') ? 'never' : conditions.flatMap((one) => one);
}

function conditionOf({ name, arguments: given }: DirectiveNode): Conditions | 'never' {
  const wanted = wantedBy.get(name.value);
  if (wanted === undefined) return [];
  const value = given?.find((one) => one.name.value === 'if')?.value;
  if (value?.kind === Kind.VARIABLE) return [wanted ? value.name.value : `!${value.name.value}`];
  const isRefused = value?.kind === Kind.BOOLEAN && value.value !== wanted;
  return isRefused ? 'never' : [];
}

function merged(a: Conditions, b: Conditions): Conditions {
  if (b.length === 0) return a;
  return [...new Set([...a, ...b])].sort();
}
