import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg';
import type { Pool } from 'pg';
import { withConnection, withDatabase } from './connection.ts';
import { filesOf, quoted } from './domain.ts';
import { endOnce, migrationAdapter } from './migration-adapter.ts';
import { prepareDomain } from './prepare-domain.ts';

type EngineRequest = {
  readonly adminUrl: string;
  readonly domain: string;
  readonly prismaDirectory: string;
};

/** The part of WebAssembly's global that is used here; the ES library's types leave it out. */
type WasmLoader = {
  readonly instantiate: (
    bytes: Uint8Array,
    imports: object,
  ) => Promise<{ readonly instance: { readonly exports: { __wbindgen_start: () => void } } }>;
};

/** What the engine is told of tables kept by others: there are none. */
export const noFilters = { externalTables: [], externalEnums: [] };

let loading: Promise<void> | null = null;
let shadowsMade = 0;

/**
 * Lends Prisma's schema engine, bound to a domain's schema in a database. Comparing with a folder of
 * migrations needs a scratch database on the same server; it is made on demand and dropped after.
 */
export async function withSchemaEngine<Result>(
  { adminUrl, domain, prismaDirectory }: EngineRequest,
  work: (engine: bindings.SchemaEngine) => Promise<Result>,
): Promise<Result> {
  await (loading ??= loadEngine());
  const shadows: string[] = [];
  const pools: Pool[] = [];
  const makeShadow = async (): Promise<string> => {
    shadowsMade += 1;
    const name = `novapos_shadow_${String(process.pid)}_${String(shadowsMade)}`;
    await withConnection(adminUrl, (client) => client.query(`CREATE DATABASE ${quoted(name)}`));
    shadows.push(name);
    const url = withDatabase(adminUrl, name);
    await withConnection(url, (client) => prepareDomain(client, domain, name));
    return url;
  };
  const adapter = bindMigrationAwareSqlAdapterFactory(
    migrationAdapter({ url: adminUrl, domain, makeShadow, pools }),
  );
  const path = filesOf(domain, prismaDirectory).schema;
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [[path, readFileSync(path, 'utf8')]] },
    () => undefined,
    adapter,
  );
  try {
    return await work(engine);
  } finally {
    engine.free();
    await Promise.all(pools.map(endOnce));
    await withConnection(adminUrl, async (client) => {
      for (const name of shadows) {
        await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
      }
    });
  }
}

async function loadEngine(): Promise<void> {
  // The engine reports a panic to this registry, and then only says "unreachable".
  const panics = { set_message: (message: string) => process.stderr.write(`${message}\n`) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: panics });
  const script = createRequire(import.meta.url).resolve(
    '@prisma/schema-engine-wasm/schema_engine_bg',
  );
  const { WebAssembly } = globalThis as unknown as { readonly WebAssembly: WasmLoader };
  const { instance } = await WebAssembly.instantiate(
    readFileSync(script.replace(/\.js$/, '.wasm')),
    { './schema_engine_bg.js': withoutLingering() },
  );
  bindings.__wbg_set_wasm(instance.exports);
  instance.exports.__wbindgen_start();
}

// The engine limits its wait for a lock with a timer that it never clears, and which would keep the
// process from ending for 10 s.
function withoutLingering(): object {
  const setTimeoutNames = Object.keys(bindings).filter((name) =>
    name.startsWith('__wbg_setTimeout'),
  );
  const impatient = (work: () => void, delayMs: number) => setTimeout(work, delayMs).unref();
  return { ...bindings, ...Object.fromEntries(setTimeoutNames.map((name) => [name, impatient])) };
}
