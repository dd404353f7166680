import { isData, own, put, type Data } from './data.ts';

/**
 * Adds to an object what another subgraph knows of it. Objects are joined field by field and lists place by
 * place; null takes nothing away. A more exact type name stays, whichever came first.
 */
export function mergeInto(target: Data, source: Data, objectTypes: ReadonlySet<string>): void {
  for (const key of Object.keys(source)) {
    const added = own(source, key);
    if (added === undefined) continue;
    const known = own(target, key);
    if (known === undefined || known === null) put(target, key, added);
    else if (key === '__typename') put(target, key, moreExact(known, added, objectTypes));
    else put(target, key, joined(known, added, objectTypes));
  }
}

function joined(known: unknown, added: unknown, objectTypes: ReadonlySet<string>): unknown {
  if (added === null) return known;
  if (Array.isArray(known) && Array.isArray(added)) {
    const list: unknown[] = known;
    added.forEach((element: unknown, index) => {
      const before = list[index];
      list[index] = before == null ? element : joined(before, element, objectTypes);
    });
    return list;
  }
  if (isData(known) && isData(added)) {
    mergeInto(known, added, objectTypes);
    return known;
  }
  return added;
}

// A subgraph that knows an interface as an object calls each object by the interface's name.
function moreExact(known: unknown, added: unknown, objectTypes: ReadonlySet<string>): unknown {
  return objectTypes.has(String(known)) ? known : added;
}
