import type { SchemaVerdict } from './breaking-changes.ts';
import { deprecationRule } from './deprecations.ts';

/** Whether a verdict fails the check. */
export function isRefused({ breaking, undated }: SchemaVerdict): boolean {
  return breaking.length > 0 || undated.length > 0;
}

/** A declaration is needless only where no schema has what it declares. */
export function withoutNeedless(verdicts: readonly SchemaVerdict[]): readonly SchemaVerdict[] {
  const isNeedless = (path: string) => verdicts.every(({ needless }) => needless.includes(path));
  return verdicts.map((verdict, index) => ({
    ...verdict,
    needless: index === 0 ? verdict.needless.filter(isNeedless) : [],
  }));
}

/** A verdict in words; `whose` names the schema, such as `the API schema`. */
export function describeVerdict(verdict: SchemaVerdict, whose: string): string {
  const { breaking, declared, dangerous, needless, undated, expired } = verdict;
  const parts = [
    list('Dangerous, allowed; think of clients that match on every value', dangerous),
    list('Breaking, and declared', declared),
    list('Declared but not found; take out of declared-breaking-changes.json', needless),
    list('Deprecated, and promised no more: remove it', expired),
    list(`Refused: ${deprecationRule}`, undated),
    list('Breaking, and refused', breaking),
  ].join('');
  if (breaking.length > 0) return `${parts}${advice}`;
  return `${parts}No undeclared breaking change of ${whose}.\n`;
}

const advice = `
Clients in the field would break. Keep the old field, mark it @deprecated until a day, and add a new one beside it;
or declare the change in gateway/declared-breaking-changes.json: {"path": "...", "reason": "..."}.
`;

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
