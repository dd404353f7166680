import type { Page } from 'playwright-core';

/** A screen as it is drawn for looking at. */
export type Screen = {
  readonly name: string;
  /** Where it is; `fake` and its options are part of it. */
  readonly address: string;
  /** What is done before looking. */
  readonly prepare?: (page: Page) => Promise<void>;
};

const fake = (path: string, options = '') => `${path}?fake${options}`;
const press = (key: string) => async (page: Page) => {
  await page.keyboard.press(key);
  await page.waitForTimeout(250);
};
const choose = (name: string | RegExp) => async (page: Page) => {
  await page.getByRole('button', { name }).first().click();
  await page.waitForTimeout(250);
};
const inOrder =
  (...steps: readonly ((page: Page) => Promise<void>)[]) =>
  async (page: Page) => {
    for (const step of steps) await step(page);
  };

/** Every screen of the till, in the states that matter. */
export const screens: readonly Screen[] = [
  { name: 'pairing', address: fake('/', '&isPaired=false') },
  {
    name: 'pairing-register',
    address: fake('/', '&isPaired=false'),
    prepare: async (page) => {
      await page.getByLabel('E-mail').fill('manager@harbour.example');
      await page.getByRole('textbox', { name: 'Password' }).fill('demo-password');
      await choose('Continue')(page);
      await page.getByText('Counter 2').click();
    },
  },
  { name: 'sign-in', address: fake('/', '&signedIn=') },
  { name: 'sign-in-pin', address: fake('/', '&signedIn='), prepare: choose(/Ada/) },
  { name: 'locked', address: fake('/', '&isLocked=true&lines=3') },
  { name: 'sell-empty', address: fake('/') },
  { name: 'sell', address: fake('/', '&lines=6&hasCustomer=true') },
  {
    name: 'sell-offline',
    address: fake(
      '/',
      '&lines=2&isOnline=false&unsent=14&problems=2&hasUpdate=true&hasShift=false',
    ),
  },
  {
    name: 'sell-search',
    address: fake('/', '&lines=1'),
    prepare: async (page) => {
      await page.getByLabel('Search articles').fill('milk');
      await page.waitForTimeout(300);
    },
  },
  {
    name: 'sell-sheet',
    address: fake('/', '&lines=6&hasCustomer=true'),
    prepare: async (page) => {
      const open = page.getByRole('button', { name: /^6 lines/ });
      if (await open.isVisible()) await open.click();
      await page.waitForTimeout(300);
    },
  },
  { name: 'menu', address: fake('/'), prepare: choose(/menu of/) },
  { name: 'help', address: fake('/'), prepare: press('F1') },
  { name: 'line', address: fake('/', '&lines=3'), prepare: press('F2') },
  { name: 'discount', address: fake('/', '&lines=3'), prepare: press('F4') },
  {
    name: 'approval',
    address: fake('/', '&lines=3&signedIn=ben'),
    prepare: inOrder(press('F4'), choose('10 %')),
  },
  {
    name: 'customer',
    address: fake('/', '&lines=1'),
    prepare: async (page) => {
      await press('F3')(page);
      await page.getByRole('textbox', { name: /Name, phone/ }).fill('a');
      await page.waitForTimeout(500);
    },
  },
  { name: 'park', address: fake('/', '&lines=1'), prepare: press('F6') },
  { name: 'pay', address: fake('/pay', '&lines=4&hasCustomer=true') },
  {
    name: 'pay-split',
    address: fake('/pay', '&lines=4'),
    prepare: async (page) => {
      for (const key of ['5', '0', '0', 'k', '2', '0', '0', '0']) {
        await page.keyboard.press(key, { delay: 60 });
        await page.waitForTimeout(80);
      }
    },
  },
  { name: 'pay-card', address: fake('/pay', '&lines=4&delayMs=60000'), prepare: choose(/^Card/) },
  {
    name: 'done',
    address: fake('/pay', '&lines=3'),
    prepare: async (page) => {
      for (const key of ['5', '0', '0', '0']) {
        await page.keyboard.press(key);
        await page.waitForTimeout(80);
      }
      await page.keyboard.press('Enter');
      await page.getByText('Change').first().waitFor();
      await page.waitForTimeout(250);
    },
  },
  { name: 'refund', address: fake('/refund') },
  {
    name: 'refund-lines',
    address: fake('/refund', '&receipt=P1-000007&lines=2'),
    prepare: async (page) => {
      await page.getByRole('button', { name: 'All of it' }).click();
      await page.waitForTimeout(400);
    },
  },
  { name: 'shift-none', address: fake('/shift', '&hasShift=false') },
  { name: 'shift', address: fake('/shift'), prepare: choose('X report') },
  { name: 'shift-paid-out', address: fake('/shift'), prepare: choose('Paid out') },
  { name: 'shift-close', address: fake('/shift'), prepare: choose('Close the shift') },
  {
    name: 'shift-closed',
    address: fake('/shift'),
    prepare: inOrder(choose('Close the shift'), choose(/Close the shift/)),
  },
  { name: 'parked', address: fake('/parked', '&parked=3') },
  { name: 'parked-none', address: fake('/parked') },
  { name: 'outbox', address: fake('/outbox', '&unsent=3&problems=2&isOnline=false') },
  { name: 'outbox-none', address: fake('/outbox') },
  { name: 'settings', address: fake('/settings') },
  { name: 'display', address: '/display' },
];
