import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../support/config.ts';
import { eventually } from '../support/eventually.ts';
import { freePort } from '../support/free-port.ts';
import { codeBlocksOf } from '../support/page-commands.ts';
import { newFolder } from '../support/run-program.ts';

const blocks = codeBlocksOf('partners.md');
const repository = join(import.meta.dirname, '../..');
const key = randomBytes(24);
const body = '{"type":"order.order-completed.v1","data":{"note":"Grüße"}}';

const receivers = [
  { language: 'ts', file: 'receiver.ts', program: process.execPath, words: ['--import', 'tsx'] },
  { language: 'python', file: 'receiver.py', program: 'python3', words: [] },
] as const;

type Sent = {
  readonly id?: string;
  readonly timestamp?: number;
  readonly sent?: string;
  readonly by?: Buffer;
  readonly before?: string;
};

function isThere(program: string): boolean {
  try {
    execFileSync(program, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

describe.each(receivers)('the receiver of the page for partners in $file', (receiver) => {
  const { language, file, program, words } = receiver;
  // A machine without Python can't tell anything about a program in it.
  const itRuns = isThere(program) ? it : it.skip;
  let child: ChildProcess | undefined;
  let url = '';
  let said = '';

  beforeAll(async () => {
    if (!isThere(program)) return;
    const path = join(newFolder(), file);
    writeFileSync(path, blocks.find((block) => block.language === language)?.text ?? '');
    const port = await freePort();
    url = `http://127.0.0.1:${port}/`;
    const WEBHOOK_SECRET = `whsec_${key.toString('base64')}`;
    child = spawn(program, [...words, path], {
      cwd: repository,
      env: { ...environment(), WEBHOOK_SECRET, RECEIVER_PORT: String(port) },
    });
    child.stdout?.on('data', (part: Buffer) => (said += part.toString('utf8')));
    await eventually(
      () => said,
      (text) => text.includes('listening'),
    );
  });
  afterAll(async () => {
    if (!child) return;
    child.kill();
    await once(child, 'close');
  });

  /** Send what is signed in one way, perhaps other than it is; answers the status. */
  async function send({ id = 'evt_1', timestamp = now(), sent = body, ...rest }: Sent = {}) {
    const signed = createHmac('sha256', rest.by ?? key).update(`${id}.${timestamp}.${body}`);
    const signature = `${rest.before ?? ''}v1,${signed.digest('base64')}`;
    const { status } = await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'webhook-id': id,
        'webhook-timestamp': String(timestamp),
        'webhook-signature': signature,
      },
      body: sent,
    });
    return status;
  }

  itRuns('takes what is signed, once, and tells it', async () => {
    expect(await send()).toBe(204);
    expect(await send()).toBe(204);
    await eventually(
      () => said,
      (text) => text.includes('received'),
    );
    expect(said.match(/received order\.order-completed\.v1/g)).toHaveLength(1);
  });

  itRuns('takes one of two signatures, while a secret is replaced', async () => {
    const other = createHmac('sha256', 'another').update('x').digest('base64');
    expect(await send({ id: 'evt_2', before: `v1,${other} v2,x ` })).toBe(204);
  });

  itRuns('refuses what was changed, is signed by another, or is old', async () => {
    expect(await send({ sent: body.replace('Grüße', 'Eve') })).toBe(401);
    expect(await send({ by: Buffer.from('another') })).toBe(401);
    expect(await send({ timestamp: now() - 301 })).toBe(401);
    expect(await send({ timestamp: now() + 330 })).toBe(401);
    const { status } = await fetch(url, { method: 'POST', body });
    expect(status).toBe(401);
  });
});

function now(): number {
  return Math.floor(Date.now() / 1000);
}
