import { Kind, parse, print, stripIgnoredCharacters, type DefinitionNode } from 'graphql';

/**
 * The text that stands for all texts of the same operation: as in Apollo's Router white space, commas, comments and the order
 * of operations and fragments make no difference, everything else does. Null for what can't be read.
 */
export function canonicalText(source: string, maxLexicalTokens: number): string | null {
  try {
    const { definitions } = parse(source, { maxLexicalTokens, noLocation: true });
    const sorted = [...definitions].sort((a, b) => compare(nameOf(a), nameOf(b)));
    return stripIgnoredCharacters(sorted.map(print).join(' '));
  } catch {
    return null;
  }
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function nameOf(definition: DefinitionNode): string {
  const isNamed =
    definition.kind === Kind.OPERATION_DEFINITION || definition.kind === Kind.FRAGMENT_DEFINITION;
  return `${definition.kind} ${(isNamed && definition.name?.value) || ''}`;
}
