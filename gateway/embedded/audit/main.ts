import { defaults } from '../config.ts';
import { readCommand, usage, type AuditCommand } from './command-line.ts';

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
const report = (line: string): void => {
  process.stderr.write(`  ${line}\n`);
};

/** Do it; whether all is well. What each needs is loaded once the command line is understood. */
async function run(command: AuditCommand): Promise<boolean> {
  if (command.kind === 'coverage') {
    const { coverage } = await import('./coverage.ts');
    const { printCoverage } = await import('./print-coverage.ts');
    return printCoverage(await coverage(report), command.isJson, print);
  }
  const { withTrails } = await import('./with-trails.ts');
  const dataDirectory = command.data ?? defaults().dataDirectory;
  return withTrails(dataDirectory, async (trails) => {
    if (command.kind === 'verify') {
      const { verify } = await import('./verify.ts');
      return verify(trails, command, print);
    }
    for (const checkpoint of await trails.checkpoint()) print(JSON.stringify(checkpoint));
    return true;
  });
}

const command = readCommand(process.argv.slice(2));
if (typeof command === 'string') {
  process.stderr.write(`${command}\n\n${usage}`);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = (await run(command)) ? 0 : 1;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
