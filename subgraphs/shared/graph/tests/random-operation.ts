import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isObjectType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';
import { pick, type Choose } from './choices.ts';

const deepest = 5;

/** An operation that is valid for the schema, made by choices; it takes `$n: Int`, `$a` and `$b: Boolean!`. */
export function randomOperation(schema: GraphQLSchema, choose: Choose): string {
  const root = choose(4) === 0 ? schema.getMutationType() : schema.getQueryType();
  if (!root) throw new Error('the schema has no such root');
  const fragments: string[] = [];
  const making = { schema, choose, fragments, aliases: { next: 0 } };
  const body = selection(making, root, 0);
  const word = root === schema.getQueryType() ? 'query' : 'mutation';
  return [`${word} Q($n: Int = 3, $a: Boolean!, $b: Boolean! = true) ${body}`, ...fragments].join(
    '\n',
  );
}

type Making = {
  readonly schema: GraphQLSchema;
  readonly choose: Choose;
  readonly fragments: string[];
  readonly aliases: { next: number };
};

function selection(making: Making, type: GraphQLCompositeType, depth: number): string {
  const { schema, choose } = making;
  const parts = ['k: __typename'];
  if (isAbstractType(type)) {
    for (const possible of schema.getPossibleTypes(type)) {
      if (choose(3) > 0)
        parts.push(`... on ${possible.name} ${selection(making, possible, depth)}`);
    }
  }
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  const open = fields.filter(
    ({ type: of }) => depth < deepest || !isCompositeType(getNamedType(of)),
  );
  for (let more = open.length === 0 ? 0 : 1 + choose(3); more > 0; more -= 1) {
    parts.push(field(making, pick(open, choose), depth));
  }
  // Without the name of its type an object has to be told by what it has.
  return wrapped(making, type, choose(3) === 0 && parts.length > 1 ? parts.slice(1) : parts);
}

function wrapped(making: Making, type: GraphQLCompositeType, parts: readonly string[]): string {
  const body = `{ ${parts.join(' ')} }`;
  if (making.choose(5) > 0 || !isObjectType(type)) return body;
  const name = `F${making.fragments.length}`;
  making.fragments.push(`fragment ${name} on ${type.name} ${body}`);
  return `{ ...${name} ${condition(making.choose)} k: __typename }`;
}

function field(making: Making, asked: GraphQLField<unknown, unknown>, depth: number): string {
  const { choose } = making;
  const alias = `f${(making.aliases.next += 1)}`;
  const named = getNamedType(asked.type);
  const below = isCompositeType(named) ? selection(making, named, depth + 1) : '';
  return `${alias}: ${asked.name}${given(asked, choose)} ${condition(choose)} ${below}`;
}

function given({ args }: GraphQLField<unknown, unknown>, choose: Choose): string {
  const words = args.flatMap(({ name }) => {
    if (name === 'id') return ['id: 1'];
    if (name !== 'first') return [];
    return [[], [`first: ${choose(6)}`], ['first: $n'], ['first: null']][choose(4)] ?? [];
  });
  return words.length > 0 ? `(${words.join(', ')})` : '';
}

function condition(choose: Choose): string {
  return ['', '', '', '@include(if: $a)', '@skip(if: $b)', '@skip(if: $a) @include(if: $b)'][
    choose(6)
  ] as string;
}
