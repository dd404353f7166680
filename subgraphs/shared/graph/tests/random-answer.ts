import {
  execute,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
} from 'graphql';
import { pick, type Choose } from './choices.ts';

type Answered = { readonly type: string; readonly pageSize: number };

/** What `@listSize` says of lists in the graph of `cost-graph.ts`; 10 for all others. */
const assumed: Readonly<Record<string, number>> = {
  'Query.orders': 20,
  'Query.named': 7,
  'Order.lines': 4,
  'Order.held': 2,
  'Report.days': 30,
};

/** An answer to an operation in which no list is longer than what it was asked for, or is assumed to be. */
export async function randomAnswer(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variables, choose }: { readonly variables: object; readonly choose: Choose },
): Promise<unknown> {
  const answer = (type: GraphQLOutputType, list: number, pageSize: number): unknown => {
    if (isNonNullType(type)) return answer(type.ofType, list, pageSize);
    if (choose(8) === 0) return null;
    if (isListType(type)) {
      const items = Array.from({ length: choose(list + 1) }, () =>
        answer(type.ofType, 10, pageSize),
      );
      return items.map((item) => item ?? answer(type.ofType, 10, pageSize));
    }
    const named = getNamedType(type);
    if (!isCompositeType(named)) return 1;
    const types = isAbstractType(named) ? schema.getPossibleTypes(named) : [named];
    return { type: pick(types, choose).name, pageSize } satisfies Answered;
  };
  const { data } = await execute({
    schema,
    document,
    rootValue: { type: '', pageSize: 10 },
    variableValues: { ...variables },
    typeResolver: (value: Answered) => value.type,
    fieldResolver: (source: Answered, args: { readonly first?: number | null }, _context, info) => {
      const size = sizeOf(info, args.first);
      const isPaged = info.fieldName === 'edges';
      return answer(info.returnType, isPaged ? source.pageSize : size, size);
    },
  });
  return data;
}

function sizeOf({ parentType, fieldName }: GraphQLResolveInfo, first: number | null | undefined) {
  return first ?? assumed[`${parentType.name}.${fieldName}`] ?? 10;
}
