import { copyFileSync, writeFileSync } from 'node:fs';
import {
  compareSchemas,
  parseDeclaredChanges,
  type SchemaVerdict,
} from './schema/breaking-changes.ts';
import { files, readCommitted } from './schema/files.ts';

// `npm run schema:check` compares the API schema with the released one; `npm run schema:release`
// makes the present one the released one and clears the declarations, which have served.
if (process.argv.includes('--release')) release();
else await check();

function release(): void {
  copyFileSync(files.apiSchema, files.releasedApiSchema);
  writeFileSync(files.declaredBreakingChanges, '[]\n');
  process.stdout.write('The present API schema is the released one now.\n');
}

async function check(): Promise<void> {
  const verdict = await compareSchemas(
    readCommitted(files.releasedApiSchema),
    readCommitted(files.apiSchema),
    parseDeclaredChanges(readCommitted(files.declaredBreakingChanges)),
  );
  process.stdout.write(describe(verdict));
  if (verdict.breaking.length > 0) process.exitCode = 1;
}

function describe({ breaking, declared, dangerous, needless }: SchemaVerdict): string {
  const parts = [
    list('Dangerous, allowed; think of clients that match on every value', dangerous),
    list('Breaking, and declared', declared),
    list('Declared but not found; take out of declared-breaking-changes.json', needless),
    list('Breaking, and refused', breaking),
  ].join('');
  if (breaking.length === 0) return `${parts}No undeclared breaking change of the API schema.\n`;
  return `${parts}
Clients in the field would break. Keep the old field, mark it @deprecated, and add a new one beside it;
or declare the change in gateway/declared-breaking-changes.json: {"path": "...", "reason": "..."}.
`;
}

function list(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `${title}:\n${lines.map((line) => `  ${line}\n`).join('')}`;
}
