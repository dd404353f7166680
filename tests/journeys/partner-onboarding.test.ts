import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../support/free-port.ts';
import { newFolder } from '../support/run-program.ts';
import { codeBlocksOf, promisesOf } from '../support/page-commands.ts';
import { openShell, type Shell } from '../support/shell.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

const blocks = codeBlocksOf('partners.md');
const commands = blocks.filter(({ language }) => language === 'sh');
const folder = newFolder();

let platform: Platform;
let shell: Shell;

beforeAll(async () => {
  platform = await startPlatform({ seed: 'small', env: { WEBHOOK_ALLOW_LOCAL: 'true' } });
  const receiver = blocks.find(({ language }) => language === 'ts');
  writeFileSync(join(folder, 'receiver.ts'), receiver?.text ?? '');
  const port = String(await freePort());
  shell = openShell({ NOVAPOS: platform.origin, ACME: folder, RECEIVER_PORT: port });
}, 60_000);
afterAll(async () => {
  await shell.end();
  await platform.stop();
}, 30_000);

describe('the page for partners', () => {
  it('has commands, most of which say what they print', () => {
    expect(commands.length).toBeGreaterThan(12);
    expect(commands.flatMap(promisesOf).length).toBeGreaterThan(12);
  });

  // One shell, as a reader has it: a block needs those before it.
  it.each(commands.map((block, at) => [`${at + 1}: ${block.heading}`, block] as const))(
    'keeps its word in block %s',
    async (_heading, block) => {
      const lines = (await shell.run(block.text)).trim().split('\n');
      for (const promised of promisesOf(block)) expect(lines).toContain(promised);
    },
    150_000,
  );
});
