import { readFileSync } from 'node:fs';
import {
  GraphQLError,
  isExecutableDefinitionNode,
  Kind,
  parse,
  print,
  type ExecutableDefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql';
import { PqFailed } from '../pq-failed.ts';

/** All operations and fragments of some files. */
export type Documents = {
  readonly operations: readonly OperationDefinitionNode[];
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
};

type Placed = { readonly definition: ExecutableDefinitionNode; readonly place: string };

/** Read the operations and fragments of files; each name means one of them. */
export async function readDocuments(files: readonly string[]): Promise<Documents> {
  const operations = new Map<string, Placed>();
  const fragments = new Map<string, Placed>();
  for (const file of files) {
    for (const placed of await definitionsIn(file)) {
      const { definition, place } = placed;
      if (!definition.name) {
        throw new PqFailed(`${place}: an operation has no name. It is known by it, so give it one.`);
      }
      const isFragment = definition.kind === Kind.FRAGMENT_DEFINITION;
      keep(isFragment ? fragments : operations, definition.name.value, placed);
    }
  }
  return {
    operations: [...operations.values()].map(({ definition }) => definition as never),
    fragments: new Map(
      [...fragments].map(([name, { definition }]) => [name, definition as never]),
    ),
  };
}

function keep(known: Map<string, Placed>, name: string, placed: Placed): void {
  const other = known.get(name);
  if (other && print(other.definition) !== print(placed.definition)) {
    throw new PqFailed(`${placed.place}: "${name}" is another one at ${other.place}.`);
  }
  if (!other) known.set(name, placed);
}

async function definitionsIn(file: string): Promise<readonly Placed[]> {
  const source = readFileSync(file, 'utf8');
  if (!/\.[cm]?tsx?$/.test(file)) return definitionsOf(source, { file, line: 1 });
  // What reads TypeScript is heavy, and many lists have no need of it.
  const { templatesIn } = await import('./templates.ts');
  return templatesIn(file, source).flatMap(({ text, line }) => definitionsOf(text, { file, line }));
}

function definitionsOf(
  text: string,
  { file, line }: { readonly file: string; readonly line: number },
): readonly Placed[] {
  if (text.trim() === '') return [];
  try {
    return parse(text)
      .definitions.filter(isExecutableDefinitionNode)
      .map((definition) => {
        const place = `${file}:${line + (definition.loc?.startToken.line ?? 1) - 1}`;
        return { definition, place };
      });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const at = line + (error.locations?.[0]?.line ?? 1) - 1;
    throw new PqFailed(`${file}:${at}: ${error.message}`);
  }
}
