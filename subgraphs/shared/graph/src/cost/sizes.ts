import { Kind, valueFromASTUntyped, type FieldNode, type GraphQLField } from 'graphql';
import type { ListSize } from './weights.ts';

/** Variables as the client gave them; undefined where they are not known and the worst is assumed. */
export type Variables = Readonly<Record<string, unknown>> | undefined;

/** How long a list is taken to be. */
export type Size = {
  /** The most that literals and defaults ask for; null where they ask for nothing. */
  readonly asked: number | null;
  readonly variables: readonly SlicingVariable[];
  /** Where nothing is asked for. */
  readonly usual: number;
};

type SlicingVariable = {
  readonly name: string;
  /** Where the variable is not given. */
  readonly otherwise: number | null;
};

/** The longest page that a connection answers: what a variable is taken to ask for while it is not known. */
const largestPage = 100;
/** A list of which nothing is said. */
export const usualList = 10;

const longest = 1_000_000_000;

/** A list that nobody slices. */
export const unsliced: Size = { asked: null, variables: [], usual: usualList };

type Slicing = {
  readonly node: FieldNode;
  readonly field: GraphQLField<unknown, unknown>;
  readonly listSize: ListSize;
  /** What the operation's variables are where they are not given. */
  readonly defaults: ReadonlyMap<string, unknown>;
};

/** What the slicing arguments of a field ask for: the longest of them counts. */
export function sizeOf({ node, field, listSize, defaults }: Slicing): Size {
  const variables: SlicingVariable[] = [];
  let asked: number | null = null;
  for (const name of listSize.slicingArguments) {
    const given = node.arguments?.find((one) => one.name.value === name)?.value;
    const usual = countIn(field.args.find((one) => one.name === name)?.defaultValue);
    if (given?.kind === Kind.VARIABLE) {
      const variable = given.name.value;
      variables.push({ name: variable, otherwise: countIn(defaults.get(variable)) ?? usual });
    } else {
      asked = larger(asked, given ? countIn(valueFromASTUntyped(given)) : usual);
    }
  }
  return { asked, variables, usual: listSize.assumedSize ?? usualList };
}

/** How many there are at most by these variables. */
export function countOf(size: Size, variables: Variables): number {
  let most = size.asked;
  for (const { name, otherwise } of size.variables) {
    const asked = variables
      ? (countIn(variables[name]) ?? (name in variables ? null : otherwise))
      : Math.max(largestPage, size.usual);
    most = larger(most, asked);
  }
  return most ?? size.usual;
}

function larger(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function countIn(value: unknown): number | null {
  if (typeof value !== 'number' || Number.isNaN(value)) return null;
  return Math.min(Math.max(value, 0), longest);
}
