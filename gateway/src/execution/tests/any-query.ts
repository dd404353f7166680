import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** Chooses between things; the same seed chooses the same. */
type Chance = {
  readonly below: (bound: number) => number;
  readonly oneIn: (times: number) => boolean;
};

function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const below = (bound: number) => Math.floor(next() * bound);
  return { below, oneIn: (times) => below(times) === 0 };
}

type Writing = {
  readonly schema: GraphQLSchema;
  readonly chance: Chance;
  readonly fragments: string[];
  readonly mayBeEmpty: boolean;
};

/** Values for the conditions that every such query may use. */
export const conditionVariables = { yes: true, no: false };

/**
 * Some query of a schema: fields, aliases, arguments, fragments and conditions by chance. Conditions may leave out all of an
 * object unless each is asked for its type.
 */
export function anyQuery(schema: GraphQLSchema, seed: number, mayBeEmpty = true): string {
  const writing: Writing = { schema, chance: chanceOf(seed), fragments: [], mayBeEmpty };
  const root = schema.getQueryType();
  if (!root) throw new TypeError('the schema has no queries');
  const selection = selectionOf(root, 5, writing);
  return `query ($yes: Boolean!, $no: Boolean = false) ${selection}\n${writing.fragments.join('\n')}`;
}

function selectionOf(type: GraphQLCompositeType, depth: number, writing: Writing): string {
  const { chance, mayBeEmpty } = writing;
  const parts = Array.from({ length: 1 + chance.below(4) }, () => partOf(type, depth, writing));
  const isTypeNeeded = !mayBeEmpty || parts.every((part) => part === '');
  return `{ ${parts.join(' ')}${isTypeNeeded ? ' __typename' : ''} }`;
}

function partOf(type: GraphQLCompositeType, depth: number, writing: Writing): string {
  const { chance } = writing;
  if (chance.oneIn(8)) return `${chance.oneIn(2) ? 'kindOf: ' : ''}__typename${condition(writing)}`;
  if (chance.oneIn(isAbstractType(type) ? 2 : 8)) return fragmentOf(type, depth, writing);
  if (!isObjectType(type) && !isInterfaceType(type)) return fragmentOf(type, depth, writing);
  const fields = Object.values(type.getFields());
  const field = fields[chance.below(fields.length)];
  return field ? fieldOf(field, depth, writing) : '';
}

function fieldOf(field: GraphQLField<unknown, unknown>, depth: number, writing: Writing): string {
  const { chance } = writing;
  const inner = getNamedType(field.type);
  if (isCompositeType(inner) && depth === 0) return '';
  const given = argumentsOf(field, writing);
  // The same name for different arguments would not be valid.
  const isRenamed = given !== '' || chance.oneIn(6);
  const alias = isRenamed ? `a${chance.below(3)}_${field.name}${given.replace(/\W+/g, '_')}: ` : '';
  const selection = isCompositeType(inner) ? ` ${selectionOf(inner, depth - 1, writing)}` : '';
  return `${alias}${field.name}${given}${condition(writing)}${selection}`;
}

const values: Readonly<Record<string, readonly string[]>> = {
  currency: ['"USD"', '"EUR"'],
  id: ['"p1"', '"p3"', '"nobody"'],
};

function argumentsOf(field: GraphQLField<unknown, unknown>, { chance }: Writing): string {
  const needed = field.args.filter(({ type }) => isNonNullType(type));
  if (needed.length === 0) return '';
  const given = needed.map(({ name }) => {
    const known = values[name] ?? ['1'];
    return `${name}: ${known[chance.below(known.length)] ?? '1'}`;
  });
  return `(${given.join(', ')})`;
}

function fragmentOf(type: GraphQLCompositeType, depth: number, writing: Writing): string {
  const { schema, chance, fragments } = writing;
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const wider = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [];
  const choices = [...possible, ...wider, type];
  const on = choices[chance.below(choices.length)] ?? type;
  const selection = selectionOf(on, depth, writing);
  if (!chance.oneIn(3)) return `... on ${on.name}${condition(writing)} ${selection}`;
  const name = `Part${fragments.length}`;
  fragments.push(`fragment ${name} on ${on.name} ${selection}`);
  return `...${name}${condition(writing)}`;
}

function condition({ chance }: Writing): string {
  if (!chance.oneIn(10)) return '';
  const value = ['$yes', '$no', 'true', 'false'][chance.below(4)] ?? 'true';
  return ` @${chance.oneIn(2) ? 'skip' : 'include'}(if: ${value})`;
}
