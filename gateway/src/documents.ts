import { parse, type DocumentNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** The document of a text, read once; null for one that can't be read. */
export type Documents = (query: string) => DocumentNode | null;

/** Characters of all texts whose documents are kept; a document weighs some fifty times its text. */
const mostCharacters = 1_000_000;

/** Keep the documents of the texts used last. */
export function createDocuments(maxLexicalTokens: number): Documents {
  const kept = new LRUCache<string, { readonly document: DocumentNode | null }>({
    maxSize: mostCharacters,
    sizeCalculation: (_read, query) => query.length + 1,
  });
  return (query) => {
    const known = kept.get(query);
    if (known) return known.document;
    const document = parsed(query, maxLexicalTokens);
    kept.set(query, { document });
    return document;
  };
}

function parsed(query: string, maxLexicalTokens: number): DocumentNode | null {
  try {
    return parse(query, { maxLexicalTokens, noLocation: true });
  } catch {
    return null;
  }
}
