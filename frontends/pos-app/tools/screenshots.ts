import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { build, preview } from 'vite';
import { appHeaders } from '../build/headers.ts';
import { screens, type Screen } from './screens.ts';

const root = join(import.meta.dirname, '..');
const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const sizes = [
  { name: 'laptop', width: 1280, height: 800, isTouched: false },
  { name: 'tablet', width: 768, height: 1024, isTouched: true },
  { name: 'phone', width: 390, height: 844, isTouched: true },
] as const;
const schemes = ['light', 'dark'] as const;

type View = {
  readonly size: (typeof sizes)[number];
  readonly scheme: (typeof schemes)[number];
};

// Draw every screen in every size and scheme, check each with axe, and say what is wrong.
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: join(tmpdir(), 'novapos-screenshots') },
    only: { type: 'string' },
    chromium: { type: 'string', default: '/usr/bin/chromium' },
  },
});
const faults: string[] = [];
await drawAll();
process.stdout.write(faults.length === 0 ? `${values.out}: no fault\n` : `${faults.join('\n')}\n`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function drawAll(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'novapos-demo-'));
  const outDir = join(folder, 'dist');
  await mkdir(values.out, { recursive: true });
  await build({ root, mode: 'demo', logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    root,
    logLevel: 'warn',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0, headers: appHeaders, proxy: {} },
  });
  const browser = await chromium.launch({
    executablePath: values.chromium,
    args: ['--no-sandbox'],
  });
  const origin = server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '';
  const wanted = screens.filter(
    ({ name }) => !values.only || values.only.split(',').includes(name),
  );
  for (const size of sizes) {
    for (const scheme of schemes) {
      await drawView(browser, { origin, wanted, view: { size, scheme } });
    }
  }
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}

type Drawing = {
  readonly origin: string;
  readonly wanted: readonly Screen[];
  readonly view: View;
};

async function drawView(browser: Browser, { origin, wanted, view }: Drawing): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: view.size.width, height: view.size.height },
    colorScheme: view.scheme,
    isMobile: view.size.isTouched,
    hasTouch: view.size.isTouched,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
    locale: 'en-US',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  let name = '';
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${name}: ${error.message}`));
  for (const screen of wanted) {
    name = `${screen.name}-${view.size.name}-${view.scheme}`;
    await drawOne(page, { address: `${origin}${screen.address}`, screen, name }).catch(
      (error: unknown) => faults.push(`${name}: ${String(error)}`),
    );
  }
  await context.close();
}

type One = { readonly address: string; readonly screen: Screen; readonly name: string };

async function drawOne(page: Page, { address, screen, name }: One): Promise<void> {
  await page.goto(address);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await screen.prepare?.(page);
  await page.screenshot({ path: join(values.out, `${name}.png`) });
  faults.push(...(await widthFaults(page, name)), ...(await axeFaults(page, name)));
}

async function widthFaults(page: Page, name: string): Promise<readonly string[]> {
  const { inner, outer } = await page.evaluate(() => ({
    inner: document.documentElement.scrollWidth,
    outer: document.documentElement.clientWidth,
  }));
  return inner > outer ? [`${name}: scrolls sideways, ${inner} of ${outer} pixels`] : [];
}

type Violation = {
  readonly id: string;
  readonly nodes: readonly {
    readonly target: readonly unknown[];
    readonly failureSummary: string;
  }[];
};

async function axeFaults(page: Page, name: string): Promise<readonly string[]> {
  // Through the debugger, since the page's policy forbids to add a script.
  const client = await page.context().newCDPSession(page);
  const { readFile } = await import('node:fs/promises');
  await client.send('Runtime.evaluate', { expression: await readFile(axeFile, 'utf8') });
  const answer = await client.send('Runtime.evaluate', {
    expression: 'axe.run(document).then((result) => JSON.stringify(result.violations))',
    awaitPromise: true,
    returnByValue: true,
  });
  const violations = JSON.parse(String(answer.result.value)) as readonly Violation[];
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${name}: ${id} at ${target.join(' ')}: ${failureSummary.split('\n').slice(1).join(' ').trim()}`,
    ),
  );
}
