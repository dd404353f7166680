import { createHash } from 'node:crypto';
import { Kind, print, visit } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Logger } from 'pino';
import type { Documents } from '../documents.ts';
import type { AskedOperation } from './asked-operation.ts';

type Options = { readonly documents: Documents; readonly log: Pick<Logger, 'warn'> };

const mostRemembered = 1_000;
const longestText = 2_000;

/** Logs an operation that no list holds, each text once in a while, without the values that stand in it. */
export function tellUnknown({ documents, log }: Options): (asked: AskedOperation) => void {
  const told = new LRUCache<string, true>({ max: mostRemembered });
  return ({ query, operationName }) => {
    const text = query ?? '';
    const id = createHash('sha256').update(text).digest('hex');
    if (told.has(id)) return;
    told.set(id, true);
    const document = documents(text);
    const shown = document === null ? null : print(withoutValues(document)).slice(0, longestText);
    log.warn({ id, operationName, document: shown }, 'an operation is not registered');
  };
}

type Document = NonNullable<ReturnType<Documents>>;

function withoutValues(document: Document): Document {
  return visit(document, {
    StringValue: () => ({ kind: Kind.STRING, value: '…' }),
    IntValue: () => ({ kind: Kind.INT, value: '0' }),
    FloatValue: () => ({ kind: Kind.FLOAT, value: '0' }),
  });
}
