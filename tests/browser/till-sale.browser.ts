import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { eventually } from '../support/eventually.ts';
import { shopIn } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

let platform: Platform;
let browser: Browser;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];
const usShop = shopIn('USD', () => platform);

type Sold = {
  readonly id: string;
  readonly status: string;
  readonly receiptNumber: string;
  readonly isOffline: boolean;
  readonly total: { readonly amountMinor: number };
  readonly offlineFindings: readonly { readonly kind: string }[];
};

beforeAll(async () => {
  platform = await startPlatform({ seed: 'small' });
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-sync'],
  });
  context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(String(error)));
  context.on('request', (request) => {
    if (new URL(request.url()).origin !== till()) faults.push(request.url());
  });
}, 240_000);
afterAll(async () => {
  await browser.close();
  await platform.stop();
}, 60_000);

function till(): string {
  return new URL(platform.ready.posApp ?? '').origin;
}

/** The sales of this till's register as the server has them, the oldest first. */
async function soldOrders(): Promise<readonly Sold[]> {
  const manager = await usShop().as('manager');
  const { data } = await manager.ask<{ orders: { edges: readonly { readonly node: Sold }[] } }>(
    `query ($filter: OrderFilter) { orders(filter: $filter, first: 100) { edges { node {
      id status receiptNumber isOffline total { amountMinor } offlineFindings { kind } } } } }`,
    { filter: { registerId: usShop().registerIds[0] } },
  );
  return (data?.orders.edges ?? []).map(({ node }) => node).reverse();
}

async function signIn(): Promise<void> {
  await page.getByRole('button', { name: /Leo Park/ }).click();
  await page.keyboard.type('2580', { delay: 90 });
  await page.keyboard.press('Enter');
  await page.getByText('Ready for the next sale').waitFor();
}

/** A croissant and a flat white for exact cash, by keyboard once they are in the cart. */
async function sell(): Promise<void> {
  for (const article of [/Butter croissant/, /Flat white/])
    await page.getByRole('button', { name: article }).first().click();
  await page.keyboard.press('F9');
  await page.getByText('To pay').waitFor();
  await page.keyboard.press('e');
  await page.getByText(/Receipt \w+-/).waitFor({ timeout: 30_000 });
  await page.keyboard.press('Enter');
  await page.getByText('Ready for the next sale').waitFor();
}

describe('a till on the whole product', () => {
  it('is paired by a manager, and signed in to by PIN', async () => {
    await page.goto(`${till()}/`);
    const manager = usShop().tenant.signIns.find(({ role }) => role === 'manager');
    await page.getByLabel('E-mail').fill(manager?.email ?? '');
    await page
      .getByLabel('Password')
      .first()
      .fill(manager?.password ?? '');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Counter 1 · Harbour Pier 17').click();
    await page.getByLabel('Name of this device').fill('Front till');
    await page.getByRole('button', { name: 'Pair' }).click();
    await signIn();
    await page.getByText('Online').waitFor();
  }, 60_000);

  it('sells for cash what it shows', async () => {
    await sell();
    expect(await soldOrders()).toMatchObject([
      { status: 'COMPLETED', isOffline: false, total: { amountMinor: 925 } },
    ]);
  }, 60_000);

  it('records a sale once whose answer was lost after the server had it', async () => {
    await context.route('**/graphql', async (route) => {
      const isSale = route.request().postData()?.includes('CompleteSale') === true;
      if (!isSale) return route.continue();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await sell();
    await context.unroute('**/graphql');
    await page.getByText('1 unsent').waitFor({ state: 'detached', timeout: 60_000 });
    const sold = await soldOrders();
    expect(sold).toHaveLength(2);
    expect(sold[1]).toMatchObject({ status: 'COMPLETED', total: { amountMinor: 925 } });
  }, 120_000);

  it('sells on without the network, through a reload too, and each sale arrives once', async () => {
    await context.setOffline(true);
    for (let sale = 0; sale < 5; sale += 1) await sell();
    await page.reload();
    await signIn();
    for (let sale = 0; sale < 5; sale += 1) await sell();
    await page.getByText('10 unsent').waitFor();
    await context.setOffline(false);
    const sold = await eventually(soldOrders, (orders) => orders.length >= 12);
    expect(sold).toHaveLength(12);
    const offline = sold.filter(({ isOffline }) => isOffline);
    expect(offline.length).toBeGreaterThanOrEqual(10);
    expect(new Set(offline.map(({ receiptNumber }) => receiptNumber)).size).toBe(offline.length);
    expect(sold.every(({ total }) => total.amountMinor === 925)).toBe(true);
    expect(offline.flatMap(({ offlineFindings }) => offlineFindings)).toEqual([]);
    await page.getByText('unsent').waitFor({ state: 'detached', timeout: 60_000 });
    expect(await soldOrders()).toHaveLength(12);
  }, 240_000);

  it('asked nobody else, and broke nothing', () => {
    expect(faults).toEqual([]);
  });
});
