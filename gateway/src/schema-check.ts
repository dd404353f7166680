import {
  compareSchemas,
  parseDeclaredChanges,
  type SchemaVerdict,
} from './schema/breaking-changes.ts';
import { describeVerdict, isRefused, withoutNeedless } from './schema/describe-verdict.ts';
import { files, readCommitted } from './schema/files.ts';
import { publishedSchemas } from './schema/published.ts';
import { releaseSchemas, unreleased } from './schema/release.ts';

const today = new Date().toISOString().slice(0, 10);

// `npm run schema:check` compares the API schema and its variants with the released ones; `npm run schema:release`
// makes the present ones the released ones, with an entry in the graph's changelog, and clears the declarations.
if (process.argv.includes('--release')) await release();
else await check();

async function release(): Promise<void> {
  const body = await releaseSchemas({ ...files, published: publishedSchemas }, today);
  const entry = body === '' ? 'Nothing was changed since the last release.' : body;
  process.stdout.write(`The present API schemas are the released ones now.\n\n${entry}\n`);
}

async function check(): Promise<void> {
  const declared = parseDeclaredChanges(readCommitted(files.declaredBreakingChanges));
  const verdicts: SchemaVerdict[] = [];
  for (const { apiSchema, releasedApiSchema } of publishedSchemas) {
    const released = readCommitted(releasedApiSchema);
    // What was never released is promised to nobody yet.
    const from = released === '' ? readCommitted(apiSchema) : released;
    verdicts.push(await compareSchemas(from, readCommitted(apiSchema), declared, today));
  }
  const changes = await unreleased(publishedSchemas);
  if (changes !== '') process.stdout.write(`Not released yet:\n\n${changes}\n`);
  withoutNeedless(verdicts).forEach((verdict, index) => {
    const name = publishedSchemas[index]?.variant ?? null;
    const whose = name === null ? 'the API schema' : `the API schema of the variant "${name}"`;
    process.stdout.write(describeVerdict(verdict, whose));
    if (isRefused(verdict)) process.exitCode = 1;
  });
}
