import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const generators = [
  'compose',
  'codegen',
  'operations',
  'docs:settings',
  'docs:events',
  'docs:schema',
  'docs:readme',
] as const;

// `npm run check:generated` writes all generated files again and fails when one was not what it should be.
const before = texts();
for (const generator of generators) run(generator);
const after = texts();
const stale = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
if (stale.length > 0) {
  const list = stale.map((file) => `  ${file}\n`).join('');
  process.stderr.write(`These were stale and are regenerated now: commit them.\n${list}`);
  process.exitCode = 1;
} else {
  process.stdout.write(`All ${after.size} generated files are fresh.\n`);
}

function texts(): ReadonlyMap<string, string> {
  return new Map(generatedFiles().map((file) => [file, textOf(file)]));
}

function textOf(file: string): string {
  const path = join(root, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

function generatedFiles(): readonly string[] {
  return [
    ...readdirSync(join(root, 'subgraphs')).flatMap((name) => [
      ...filesIn(`subgraphs/${name}/src/resolvers`, '.generated.ts'),
      ...filesIn(`subgraphs/${name}/src/peers`, '.generated.ts'),
    ]),
    ...filesIn('gateway/src/peers', '.generated.ts'),
    ...filesIn('frontends/pos-app/src/operations', '.generated.ts'),
    'frontends/pos-app/operations.json',
    'gateway/supergraph.graphql',
    'gateway/api-schema.graphql',
    'gateway/partner-api-schema.graphql',
    ...filesIn('docs/schema', '.md'),
    'docs/settings.md',
    'docs/events.md',
    '.env.example',
    'README.md',
  ];
}

function filesIn(folder: string, ending: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  const names = readdirSync(path).filter((name) => name.endsWith(ending));
  return names.map((name) => `${folder}/${name}`);
}

function run(generator: string): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', generator], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  process.stderr.write(`${generator} failed:\n${stdout}${stderr}\n`);
  process.exit(1);
}
