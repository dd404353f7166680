import { readWords, usage, type SchemaCheck } from './command-line.ts';

/** Do it; whether every operation stays valid. What was released is compared by the gateway's own program, after it. */
async function run(asked: SchemaCheck): Promise<boolean> {
  const { checkOperations } = await import('./check-operations.ts');
  const areValid = await checkOperations(asked, (text) => {
    process.stdout.write(text);
  });
  await import('../../src/schema-check.ts');
  return areValid;
}

const asked = readWords(process.argv.slice(2));
if (typeof asked === 'string') {
  process.stderr.write(`${asked}\n\n${usage}`);
  process.exitCode = 2;
} else if (asked.isHelp) {
  process.stdout.write(usage);
} else {
  try {
    if (!(await run(asked))) process.exitCode = 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
