import { createLog, SettingsInvalid } from '@novapos/chassis';
import { DataDirectoryInUse } from '@novapos/chassis/database';
import { assertPortFree } from './assert-port-free.ts';
import { CommandLineInvalid, readCommandLine, usage, type StartOptions } from './command-line.ts';
import { defaults, readEmbeddedSettings } from './config.ts';
import { tableOf, type Ready } from './ready.ts';
import { readyPosApp } from './pos-app/start-pos-app.ts';
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
    const { host, logLevel } = readEmbeddedSettings();
    await assertPortFree(asked.port, host);
    await assertPortFree(asked.appPort, host);
    const readying = readyPosApp(report);
    const product = await start({ ...asked, fresh: asked.isFresh, report });
    const till = await readying.serve({
      gateway: new URL(product.ready.graphql).origin,
      host,
      port: asked.appPort,
      log: createLog({ level: logLevel, name: 'pos-app' }),
    });
    return { product, till };
  };
  const { product, till } = await begin().catch((error: unknown) => {
    say(explain(error, asked));
    process.exit(1);
  });
  const ready = { ...product.ready, posApp: till?.origin ?? null };
  process.stdout.write(asked.isJson ? `${JSON.stringify(ready)}\n` : tableOf(ready));
  const never = new Promise<never>(() => undefined);
  const broken = await Promise.race([stopAsked, product.broken ?? never]);
  say(broken ? `${broken} ended by itself: stopping` : 'Stopping');
  await till?.close();
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
function explain(error: unknown, { port, appPort }: StartOptions): string {
  if (error instanceof DataDirectoryInUse) return error.message;
  const { code, message } = error as NodeJS.ErrnoException;
  if (code !== 'EADDRINUSE') return `NovaPOS could not start: ${message}`;
  const taken = (error as { readonly port?: number }).port === appPort ? appPort : port;
  const word = taken === port ? '--port' : '--app-port';
  return `Port ${taken} is taken by another program. Stop it, or choose another with ${word} (0 for any free one).`;
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
