import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Limits } from './limits.ts';
import { measure } from './measure.ts';
import { countRootFields } from './root-fields.ts';

/** The limit that a document exceeds, and what to tell its sender. */
export type Excess = {
  readonly limit: keyof Limits | 'circularFragments';
  readonly message: string;
};

const withinLimits = 'within limits';
type Verdict = Excess | typeof withinLimits;

const words = {
  characters: 'characters',
  tokens: 'tokens',
  definitions: 'fragments and operations',
  fields: 'fields, with fragments spread out',
  repeatedFields: 'repeated fields',
  aliases: 'aliases',
  directives: 'directives',
  depth: 'levels of fields',
  introspectionDepth: 'levels of introspection',
  rootFields: 'root fields',
  sameMutation: 'of the same mutation',
} as const satisfies Partial<Record<keyof Limits, string>>;

/**
 * Judges documents by the limits before anything costly looks at them. Verdicts are remembered by
 * the document's text, so a till's operations are measured once.
 */
export function createDocumentLimits(limits: Limits): (source: string) => Excess | undefined {
  const verdicts = new LRUCache<string, Verdict>({ max: 1_000 });

  return (source) => {
    if (source.length > limits.characters) return excess('characters', limits);
    const verdict = verdicts.get(source) ?? judge(source, limits);
    verdicts.set(source, verdict);
    return verdict === withinLimits ? undefined : verdict;
  };
}

function judge(source: string, limits: Limits): Verdict {
  const document = parsed(source, limits.tokens);
  if (document === 'too many tokens') return excess('tokens', limits);
  // A document that can't be read is refused by the parser, which says where it stumbled.
  if (document === 'not readable') return withinLimits;
  return judgeDocument(document, limits);
}

function judgeDocument(document: DocumentNode, limits: Limits): Verdict {
  if (document.definitions.length > limits.definitions) return excess('definitions', limits);
  const { hasCircularFragment, ...size } = measure(document);
  if (hasCircularFragment) {
    return { limit: 'circularFragments', message: 'A fragment may not spread itself.' };
  }
  return (
    firstExcess(size, limits) ?? firstExcess(countRootFields(document), limits) ?? withinLimits
  );
}

type Measures = Partial<Readonly<Record<keyof typeof words, number>>>;

function firstExcess(size: Measures, limits: Limits): Excess | undefined {
  for (const [limit, measured] of Object.entries(size) as [keyof typeof words, number][]) {
    if (measured > limits[limit]) return excess(limit, limits);
  }
  return undefined;
}

function excess(limit: keyof typeof words, limits: Limits): Excess {
  const message = `The operation is too large: at most ${limits[limit]} ${words[limit]} are allowed.`;
  return { limit, message };
}

function parsed(source: string, maxLexicalTokens: number) {
  try {
    return parse(source, { maxLexicalTokens, noLocation: true });
  } catch (error) {
    if (error instanceof RangeError) return 'too many tokens' as const;
    if (!(error instanceof GraphQLError)) throw error;
    return error.message.includes('Parsing aborted')
      ? ('too many tokens' as const)
      : ('not readable' as const);
  }
}
