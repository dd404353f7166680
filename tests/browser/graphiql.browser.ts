import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { cash, sell } from '../support/sale.ts';
import { shopIn } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

const screenshots = join(import.meta.dirname, '../../.novapos/screenshots');
let platform: Platform;
let browser: Browser;

beforeAll(async () => {
  await mkdir(screenshots, { recursive: true });
  platform = await startPlatform();
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
}, 120_000);
afterAll(async () => {
  await browser.close();
  await platform.stop();
});

async function openGraphiql(): Promise<{ page: Page; strangers: string[]; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const strangers: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOurs = url.origin === platform.origin || ['blob:', 'data:'].includes(url.protocol);
    if (!isOurs) strangers.push(request.url());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  await page.goto(platform.ready.graphiql);
  // The documentation stands there once the schema is loaded.
  await page.locator('.graphiql-plugin').getByText('Root Types').waitFor({ timeout: 30_000 });
  return { page, strangers, faults };
}

it('lets a developer run an operation in GraphiQL, without any other origin', async () => {
  const { page, strangers, faults } = await openGraphiql();
  const editor = page.locator('.graphiql-editor .monaco-editor').first();
  await editor.waitFor();
  await editor.click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText('query Who { viewer { user { name } } }');
  await page.getByRole('tab', { name: 'Who' }).waitFor();
  await page.click('.graphiql-execute-button');
  const response = page.locator('.graphiql-response');
  await response.getByText('UNAUTHENTICATED').first().waitFor({ timeout: 15_000 });
  await page.screenshot({ path: join(screenshots, 'graphiql.png') });
  expect(strangers).toEqual([]);
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);

it('shows what each type of the graph is for', async () => {
  const { page } = await openGraphiql();
  await page.locator('.graphiql-plugin').getByText('Mutation', { exact: true }).click();
  await page.locator('.graphiql-plugin').getByText('completeSale').first().click();
  await page.screenshot({ path: join(screenshots, 'graphiql-docs.png') });
  expect(await page.textContent('.graphiql-plugin')).toContain('give a receipt number');
  await page.close();
}, 60_000);

it('tells a developer in GraphiQL of a sale while it happens', async () => {
  const cashier = await shopIn('USD', () => platform)().as('cashier');
  const { page, faults } = await openGraphiql();
  const editor = page.locator('.graphiql-editor .monaco-editor').first();
  await editor.getByText('mutation', { exact: true }).first().waitFor();
  await page.getByRole('tab', { name: 'OrderChanged' }).click();
  await editor.getByText('subscription', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Headers', exact: true }).click();
  const headers = page.locator('.graphiql-editor-tool .monaco-editor').last();
  await headers.click();
  await page.keyboard.press('Control+A');
  // Typed text would get closing quotes of the editor's own.
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const json = JSON.stringify({ Authorization: `Bearer ${cashier.token}` });
  await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(json)})`);
  await page.keyboard.press('Control+V');
  await page.click('.graphiql-execute-button');
  const told = await tellUntil(page, () =>
    sell(cashier, { lines: [{ sku: '1001-0003', quantity: 1 }], tenders: [cash()] }),
  );
  await page.screenshot({ path: join(screenshots, 'graphiql-live.png') });
  expect(told).toContain('COMPLETED');
  expect(faults).toEqual([]);
  await page.close();
}, 60_000);

/** Sell until one is told: the subscription begins a moment after the button was pressed. */
async function tellUntil(page: Page, happen: () => Promise<unknown>): Promise<string> {
  const response = page.locator('.graphiql-response');
  for (let tries = 0; tries < 20; tries += 1) {
    await happen();
    const shown = (await response.textContent()) ?? '';
    if (shown.includes('receiptNumber')) return shown;
    await page.waitForTimeout(500);
  }
  throw new Error(`nothing was told: ${(await response.textContent()) ?? ''}`);
}
