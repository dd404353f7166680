import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLog } from '@novapos/chassis';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { bundleInto } from '../../gateway/embedded/pos-app/bundle-pos-app.ts';
import { servePosApp, type ServedPosApp } from '../../gateway/embedded/pos-app/serve-pos-app.ts';

let folder: string;
let till: ServedPosApp;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'novapos-till-'));
  await bundleInto(join(folder, 'demo'), 'demo');
  till = await servePosApp({
    folder: join(folder, 'demo'),
    gateway: 'http://127.0.0.1:9',
    host: '127.0.0.1',
    port: 0,
    log: createLog({ level: 'silent', name: 'pos-app' }),
  });
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await till.close();
  await rm(folder, { recursive: true });
});

type Opened = {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to anywhere else, and what the browser complained of. */
  readonly faults: string[];
};

async function open(address: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const faults: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== till.origin) faults.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(`${till.origin}${address}`);
  return { context, page, faults };
}

/** Type as a scanner does, five milliseconds a key, however slow the machine of the test is. */
async function scan(page: Page, code: string): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const begun = Date.now() / 1_000;
  for (const [index, key] of [...Array.from(code), 'Enter'].entries()) {
    const timestamp = begun + index * 0.005;
    const text = key === 'Enter' ? '\r' : key;
    await client.send('Input.dispatchKeyEvent', { type: 'keyDown', key, text, timestamp });
    await client.send('Input.dispatchKeyEvent', { type: 'keyUp', key, timestamp });
  }
}

it('sells by scanner and keyboard under its policy', async () => {
  const { context, page, faults } = await open('/?fake');
  const search = page.getByLabel('Search articles');
  await search.waitFor();
  await scan(page, '4000000000006');
  await page.getByRole('list', { name: 'Lines of the cart' }).getByText('Flat White').waitFor();
  expect(await search.inputValue()).toBe('');

  await page.keyboard.press('F9');
  await page.getByText('To pay').waitFor();
  await page.keyboard.press('e');
  await page.getByText('Receipt P1-').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Ready for the next sale').waitFor();
  expect(faults).toEqual([]);
  await context.close();
}, 60_000);

/** What a page of the till may do, as text for the browser. */
const inPage = `(async () => {
  const empty = Uint8Array.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
  const compiled = await WebAssembly.compile(empty).then(() => true, () => false);
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const text = frame.contentDocument.createElement('pre');
  text.style.margin = '7px';
  frame.contentDocument.body.append(text);
  const { margin } = frame.contentWindow.getComputedStyle(text);
  const inline = document.createElement('style');
  inline.textContent = 'body { opacity: 0.5 }';
  document.head.append(inline);
  const { opacity } = getComputedStyle(document.body);
  // Later, since what a debugger asks for at once is not under the policy.
  const run = await new Promise((resolve) => setTimeout(() => {
    try { resolve(new Function('return 1')()); } catch ({ name }) { resolve(name); }
  }));
  return { compiled, margin, opacity, run };
})()`;

it('may compile for PINs and print from a frame, and never runs text', async () => {
  const { context, page, faults } = await open('/?fake');
  await page.getByLabel('Search articles').waitFor();
  expect(await page.evaluate(inPage)).toEqual({
    compiled: true,
    margin: '7px',
    opacity: '1',
    run: 'EvalError',
  });
  expect(faults.join()).toContain('style-src');
  await context.close();
}, 60_000);

it('shows the customer what is in the cart, on a second screen', async () => {
  const { context, page, faults } = await open('/?fake&lines=2');
  await page.getByText('Charge').waitFor();
  const display = await context.newPage();
  await display.goto(`${till.origin}/display`);
  await display.getByText('1 × Flat White').waitFor();
  await page.keyboard.press('F9');
  await page.getByText('To pay').waitFor();
  await page.keyboard.press('e');
  await display.getByText('Thank you').waitFor();
  expect(faults).toEqual([]);
  await context.close();
}, 60_000);

it('opens again without the network', async () => {
  const { context, page } = await open('/?fake&lines=2');
  await page.getByText('Charge').waitFor();
  await page.evaluate('navigator.serviceWorker.ready.then(() => null)');
  await context.setOffline(true);
  await page.reload();
  await page.getByText('Charge').waitFor();
  // The screens beyond selling come from what is kept.
  await page.keyboard.press('F9');
  await page.getByText('To pay').waitFor();
  await context.close();
}, 60_000);

it('leaves the imagined till out of what is delivered', async () => {
  const production = join(folder, 'production');
  await bundleInto(production, 'production');
  const files = await readdir(join(production, 'assets'));
  const scripts = files.filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const holding: string[] = [];
  for (const file of scripts) {
    const text = await readFile(join(production, 'assets', file), 'utf8');
    if (/Ada Lovelace|demo-password/.test(text)) holding.push(file);
  }
  expect(holding).toEqual([]);
}, 120_000);
