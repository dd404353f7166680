import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTill, settle } from '../fake/testing/open-till.tsx';

const click = async (name: string | RegExp) => {
  screen.getByRole('button', { name }).click();
  await settle();
};
const type = async (label: string | RegExp, text: string, opened: Opened) => {
  screen.getByRole('textbox', { name: label }).focus();
  await opened.press(...Array.from(text));
};
type Opened = Awaited<ReturnType<typeof openTill>>;

beforeEach(() => {
  localStorage.clear();
});

describe('signing in', () => {
  it('is a person and a PIN, by the keyboard alone', async () => {
    const opened = await openTill({ signedIn: null });
    expect(opened.text()).toContain('Who is at the till?');
    await opened.press('1', '1', '2', '3', '4', 'Enter');
    expect(opened.till.staff.state.get().current?.userId).toBe('ada');
    expect(opened.text()).toContain('Charge');
  });

  it('says how many tries are left, and when it is locked', async () => {
    const opened = await openTill({ signedIn: null });
    await click(/Ben/);
    await opened.press('9', '9', '9', '9', 'Enter');
    expect(opened.text()).toContain('4 more tries');
    for (let tries = 0; tries < 5; tries++) await opened.press('9', '9', '9', '9', 'Enter');
    expect(opened.text()).toContain('Too many wrong PINs');
  });

  it('unlocks to the cart as it was', async () => {
    const opened = await openTill({ lines: 2 });
    await opened.press('F10');
    expect(opened.text()).toContain('The cart is as you left it');
    await opened.press('1', '2', '3', '4', 'Enter');
    expect(opened.till.cart.state.get().lines).toHaveLength(2);
    expect(opened.text()).toContain('Charge');
  });
});

describe('pairing', () => {
  it('asks a manager for the register, and warns of the device that is there', async () => {
    const opened = await openTill({ isPaired: false, signedIn: null });
    await settle(200);
    await type('E-mail', 'manager@harbour.example', opened);
    screen.getByLabelText('Password').focus();
    await opened.press(...Array.from('demo-password'));
    await click('Continue');
    expect(opened.text()).toContain('Which register is this?');
    screen.getByRole('radio', { name: /Counter 2/ }).click();
    await settle();
    expect(opened.text()).toContain('it stops being a till');
    await type(/Name of this device/, 'Blue tablet', opened);
    await click('Pair');
    expect(opened.till.pairing.state.get()).toMatchObject({ registerName: 'Counter 2' });
    expect(opened.text()).toContain('Who is at the till?');
  }, 15_000);
});

describe('taking goods back', () => {
  it('refunds all lines once a manager allows it', async () => {
    const opened = await openTill({}, '/refund?receipt=P1-000007');
    await settle(200);
    await click('All of it');
    await settle();
    expect(opened.text()).toContain('$24.50');
    await click(/^Refund/);
    expect(opened.text()).toContain('Somebody must allow this');
    await opened.press('9', '8', '7', '6', 'Enter');
    await settle();
    expect(opened.text()).toContain('Refunded by P1-R-');
  });

  it('finds the sale of a scanned receipt, and sales of a scanned article', async () => {
    const opened = await openTill({}, '/refund');
    await opened.scan('P1-000007');
    expect(opened.text()).toContain('Take back from P1-000007');
    const again = await openTill({}, '/refund');
    const croissant = again.till.catalogue.search('butter croissant')[0];
    await again.scan(croissant?.barcodes[0] ?? '');
    expect(again.text()).toContain('P1-000007');
    expect(again.till.cart.state.get().lines).toHaveLength(0);
  });

  it('takes one of three, not back on the shelf', async () => {
    const opened = await openTill({ signedIn: 'cleo' }, '/refund?receipt=P1-000007');
    await settle(200);
    await click('More of Butter Croissant');
    screen.getByRole('switch', { name: 'Back on the shelf' }).click();
    await settle();
    expect(opened.text()).toContain('$3.00');
  });

  it('says that it needs the network', async () => {
    const opened = await openTill({ isOnline: false }, '/refund');
    await settle(200);
    expect(opened.text()).toContain('Taking goods back needs the network');
  });
});

describe('the shift', () => {
  it('opens with a counted float and closes blind', async () => {
    const opened = await openTill({ hasShift: false }, '/shift');
    await settle(200);
    await click('One $50.00 more');
    await click(/Open the shift/);
    expect(opened.till.shifts.state.get()).toMatchObject({ kind: 'open', floatMinor: 5_000 });
    await click('Close the shift');
    expect(opened.text()).not.toContain('Expected');
    await click(/Close the shift/);
    await settle();
    expect(opened.text()).toContain('Missing in the drawer');
  });

  it('lets cash out with a reason and an approval', async () => {
    const opened = await openTill({}, '/shift');
    await settle(200);
    await click('Paid out');
    await opened.press('2', '0', '0', '0');
    await type('Reason', 'Milk', opened);
    await click('Record it');
    expect(opened.text()).toContain('Somebody must allow this');
    await opened.press('9', '8', '7', '6', 'Enter');
    await settle();
    expect(opened.text()).toContain('Recorded.');
  });
});

describe('parked carts', () => {
  it('are put aside and gone on with', async () => {
    const opened = await openTill({ lines: 2 });
    await opened.press('F6');
    await settle();
    await type('Found again by', 'blue jacket', opened);
    screen.getAllByRole('button', { name: 'Park' }).at(-1)?.click();
    await settle();
    expect(opened.till.cart.state.get().lines).toHaveLength(0);
    await opened.press('F7');
    await settle(200);
    expect(opened.text()).toContain('blue jacket');
    await click('Go on with blue jacket');
    expect(opened.till.cart.state.get().lines).toHaveLength(2);
  }, 15_000);
});

describe('what was not accepted', () => {
  it('shows why with its request, and is corrected', async () => {
    const opened = await openTill({ problems: 1, unsent: 1 }, '/outbox');
    await settle(200);
    expect(opened.text()).toContain('The customer was erased meanwhile');
    expect(opened.text()).toContain('0198c1f2-7a51-7c11-9a10-55d0a2c7e001');
    await click('Correct');
    await click('Take the customer off, and send');
    expect(opened.till.outbox.items.get()).toHaveLength(1);
  });
});

describe('the menu', () => {
  it('is closed by Escape, which leaves the screen where it is', async () => {
    const opened = await openTill({}, '/settings');
    await click(/menu of/);
    expect(opened.text()).toContain('Sign out');
    await opened.press('Escape');
    expect(opened.text()).not.toContain('Sign out');
    expect(opened.text()).toContain('Unpair this device');
  });
});

describe('the state of the till', () => {
  it('is always in sight', async () => {
    const opened = await openTill({ hasShift: false });
    expect(opened.text()).toContain('Online');
    expect(opened.text()).toContain('Open a shift');
    opened.till.change({ isOnline: false, unsent: 3 });
    await settle();
    expect(opened.text()).toContain('Offline');
    expect(opened.text()).toMatch(/3 unsent/);
  });
});
