import { SettingsInvalid } from '@novapos/chassis';
import { DataDirectoryInUse } from '@novapos/chassis/database';
import { assertPortFree } from './assert-port-free.ts';
import { CommandLineInvalid, readCommandLine, usage, type StartOptions } from './command-line.ts';
import { defaults, readEmbeddedSettings } from './config.ts';
import { tableOf, type Ready } from './ready.ts';
import type { EmbeddedOptions } from './start-embedded.ts';

/** A started product, whichever way it runs. */
type Product = {
  readonly ready: Ready;
  /** Resolves with the name of a process that ended by itself. */
  readonly broken?: Promise<string>;
  readonly close: () => Promise<void>;
};

/** Run the product by the command line until Ctrl-C or SIGTERM, or until a part of it breaks. */
export async function runProduct(
  start: (options: EmbeddedOptions) => Promise<Product>,
): Promise<void> {
  const asked = options();
  const startedAt = performance.now();
  const report = (text: string) => {
    say(`  ${((performance.now() - startedAt) / 1000).toFixed(1).padStart(5)} s  ${text}`);
  };
  const stopAsked = firstSignal();
  const begin = async () => {
    await assertPortFree(asked.port, readEmbeddedSettings().host);
    return start({ ...asked, fresh: asked.isFresh, report });
  };
  const product = await begin().catch((error: unknown) => {
    say(explain(error, asked));
    process.exit(1);
  });
  process.stdout.write(
    asked.isJson ? `${JSON.stringify(product.ready)}\n` : tableOf(product.ready),
  );
  const never = new Promise<never>(() => undefined);
  const broken = await Promise.race([stopAsked, product.broken ?? never]);
  say(broken ? `${broken} ended by itself: stopping` : 'Stopping');
  await product.close();
  say('Stopped');
  process.exit(broken ? 1 : 0);
}

function options(): StartOptions {
  try {
    const read = readCommandLine(process.argv.slice(2), defaults());
    if (read) return read;
    process.stdout.write(`${usage}\n`);
    process.exit(0);
  } catch (error) {
    if (error instanceof SettingsInvalid) say(error.message);
    else if (error instanceof CommandLineInvalid) say(`${error.message}\n\n${usage}`);
    else throw error;
    process.exit(2);
  }
}

/** What went wrong, in words for whoever started it. */
function explain(error: unknown, { port }: StartOptions): string {
  if (error instanceof DataDirectoryInUse) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop it, or choose another with --port (0 for any free one).`;
  }
  return `NovaPOS could not start: ${message}`;
}

/** Resolves at the first Ctrl-C or SIGTERM; a second one ends the process at once. */
function firstSignal(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve(null);
        process.once(signal, () => process.exit(1));
      });
    }
  });
}

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}
