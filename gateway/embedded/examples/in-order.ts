import type { Example } from './read-examples.ts';

/** The examples in an order in which each finds what it needs; throws where there is none. */
export function inOrder(examples: readonly Example[]): readonly Example[] {
  const byKey = new Map(examples.map((example) => [example.key, example]));
  const ordered = new Map<string, Example>();

  function add(key: string, way: readonly string[]): void {
    if (ordered.has(key)) return;
    const example = byKey.get(key);
    const wayHere = [...way, key].join(' -> ');
    if (!example) throw new Error(`there is no example ${key}: ${wayHere}`);
    if (way.includes(key)) throw new Error(`these examples need each other: ${wayHere}`);
    for (const needed of example.needs) add(needed, [...way, key]);
    ordered.set(key, example);
  }

  for (const { key } of examples) add(key, []);
  return [...ordered.values()];
}
