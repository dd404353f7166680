import { readFile } from 'node:fs/promises';
import { SupergraphInvalid } from '../../src/execution/supergraph.ts';
import { readCommand, usage, type AuditCommand } from './command-line.ts';
import { serveSupergraph } from './serve-supergraph.ts';

const command = readCommand(process.argv.slice(2));
if (command === 'help') process.stdout.write(usage);
else if ('wrong' in command) end(2, `${command.wrong}\n\n${usage}`);
else await run(command);

async function run({ supergraph, port, host, ...how }: AuditCommand): Promise<void> {
  const supergraphSdl = await readFile(supergraph, 'utf8').catch((error: unknown) => {
    end(1, `The supergraph can not be read: ${String(error)}\n`);
  });
  if (supergraphSdl === undefined) return;
  try {
    const gateway = await serveSupergraph({ supergraphSdl, ...how, logLevel: 'warn' });
    const origin = await gateway.app.listen({ port, host, listenTextResolver: () => 'listening' });
    process.stdout.write(`${JSON.stringify({ graphql: `${origin}/graphql`, pid: process.pid })}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        void gateway.stop().then(() => process.exit(0));
      });
    }
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const what =
      error instanceof SupergraphInvalid ? 'The supergraph can not be served' : 'Not started';
    end(1, `${what}: ${error.message}\n`);
    process.exit();
  }
}

function end(code: number, text: string): void {
  process.stderr.write(text);
  process.exitCode = code;
}
