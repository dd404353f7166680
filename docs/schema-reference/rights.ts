import { domains } from '../../gateway/embedded/domains.ts';
import { liveFields } from '../../gateway/live/src/live-event.ts';

/** The names of the rules that let pass, by path, such as `Query.order`. */
const ruleNames: ReadonlyMap<string, string> = new Map([
  ...domains.flatMap(({ subgraph: { permissions } }) =>
    Object.entries({ Query: permissions.Query, Mutation: permissions.Mutation }).flatMap(
      ([root, fields]) =>
        Object.entries(fields).map(([field, { name }]) => [`${root}.${field}`, name] as const),
    ),
  ),
  ...Object.entries(liveFields).flatMap(([field, { query, grant }]) => [
    [`Subscription.${field}`, `can ${grant}`] as const,
    [`Query.${query}`, `can ${grant}`] as const,
  ]),
]);

const sentences: Readonly<Record<string, string>> = {
  '': '',
  anyone: 'For everyone, without a token.',
  'signed in': 'For everyone who has signed in.',
  'partners only': 'Only with a partner key.',
};

/** Who may ask a root field, in a sentence. */
export function whoMayAsk(path: string): string {
  const name = ruleNames.get(path) ?? '';
  const grant = /^can ([a-z-]+:[a-z-]+)/.exec(name)?.[1];
  if (grant === undefined) return sentences[name] ?? `For: ${name}.`;
  return name.endsWith('or partner')
    ? `Needs the right \`${grant}\`; a partner key sees what is its own.`
    : `Needs the right \`${grant}\`.`;
}
