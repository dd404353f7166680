import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
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
