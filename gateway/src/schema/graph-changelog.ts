import type { GraphChanges } from './graph-changes.ts';

const sections: readonly (readonly [title: string, part: keyof GraphChanges])[] = [
  ['Added', 'added'],
  ['Deprecated', 'deprecated'],
  ['Changed', 'changed'],
  ['Removed', 'removed'],
];

/** Whether nothing differs. */
export function isUnchanged(changes: GraphChanges): boolean {
  return sections.every(([, part]) => changes[part].length === 0);
}

/** The changes without lines that were said already. */
export function withoutLines(changes: GraphChanges, said: ReadonlySet<string>): GraphChanges {
  const left = (lines: readonly string[]) => lines.filter((line) => !said.has(line));
  return {
    added: left(changes.added),
    deprecated: left(changes.deprecated),
    changed: left(changes.changed),
    removed: left(changes.removed),
  };
}

/** The changes as a part of the changelog, or as they are printed. */
export function describeChanges(changes: GraphChanges, level = '###'): string {
  return sections
    .filter(([, part]) => changes[part].length > 0)
    .map(
      ([title, part]) =>
        `${level} ${title}\n\n${changes[part].map((one) => `- ${one}\n`).join('')}`,
    )
    .join('\n');
}

/** The changelog with a new entry above the others. */
export function withEntry(changelog: string, date: string, body: string): string {
  const entry = `## ${date}\n\n${body.trim()}\n`;
  const at = changelog.search(/^## /m);
  if (at === -1) return `${changelog.trimEnd()}\n\n${entry}`;
  return `${changelog.slice(0, at)}${entry}\n${changelog.slice(at)}`;
}
