import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Plain JavaScript: it runs while packages are being installed. Generates the Prisma client of every domain
// whose schema or generator changed since, without reaching for the network.

const root = process.argv[2] ?? fileURLToPath(new URL('..', import.meta.url));
const manifest = createRequire(import.meta.url).resolve('prisma/package.json');
const { version } = JSON.parse(readFileSync(manifest, 'utf8'));
const program = join(manifest, '../build/index.js');

const schemas = readdirSync(join(root, 'prisma'))
  .map((domain) => ({ domain, schema: join(root, 'prisma', domain, 'schema.prisma') }))
  .filter(({ schema }) => existsSync(schema));
const outcomes = await Promise.all(schemas.map(generate));
if (outcomes.includes(false)) process.exitCode = 1;

async function generate({ domain, schema }) {
  const client = join(root, 'subgraphs', domain, 'src/store/client');
  const mark = join(client, '.generated-from');
  const fingerprint = createHash('sha256')
    .update(version)
    .update(readFileSync(schema))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === fingerprint) return true;
  const { code, output } = await run(['generate', '--schema', schema]);
  if (code === 0) writeFileSync(mark, fingerprint);
  process.stderr.write(
    code === 0 ? `${domain}: Prisma client generated\n` : `${domain}: ${output}\n`,
  );
  return code === 0;
}

function run(words) {
  const child = spawn(process.execPath, [program, ...words], {
    cwd: root,
    // Any existing program keeps Prisma from downloading an engine that generating does not use.
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, CHECKPOINT_DISABLE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => chunks.push(data));
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });
}
