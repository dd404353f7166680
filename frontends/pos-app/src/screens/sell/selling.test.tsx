import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTill, setValue, settle, type OpenedTill } from '../../fake/testing/open-till.tsx';

/** The first articles of the imagined shop, each with its barcode. */
function codesOf({ till }: OpenedTill, count: number): readonly string[] {
  return till.catalogue
    .tiles('coffee')
    .slice(0, count)
    .map(({ barcodes }) => barcodes[0] ?? '');
}

const linesOf = ({ till }: OpenedTill) =>
  till.cart.state.get().lines.map(({ item, quantityMilli }) => [item.name, quantityMilli]);

beforeEach(() => {
  localStorage.clear();
});

describe('a cash sale by the keyboard alone', () => {
  it('takes six actions for three scanned articles, up to the next sale', async () => {
    const opened = await openTill();
    for (const code of codesOf(opened, 3)) await opened.scan(code);
    expect(linesOf(opened)).toHaveLength(3);
    const { totalMinor } = opened.till.cart.state.get();

    await opened.press('F9');
    expect(opened.text()).toContain('To pay');
    await opened.press('e');
    expect(opened.text()).toContain('Paid');
    expect(opened.till.sales.last.get()?.totalMinor).toBe(totalMinor);
    await opened.press('Enter');
    expect(opened.text()).toContain('Ready for the next sale');
  });

  it('gives change for what was handed over', async () => {
    const opened = await openTill({ lines: 2 });
    await opened.press('F9', '5', '0', '0', '0', 'Enter');
    const sold = opened.till.sales.last.get();
    expect(sold?.changeMinor).toBe(
      5_000 - (sold?.totalMinor ?? 0) - (sold?.cashRoundingMinor ?? 0),
    );
    expect(opened.text()).toContain('Change');
  });

  it('goes on with the next sale at the next scan', async () => {
    const opened = await openTill({ lines: 1 });
    await opened.press('F9', 'e');
    expect(opened.text()).toContain('Next sale');
    await opened.scan(codesOf(opened, 1)[0] ?? '');
    expect(linesOf(opened)).toEqual([['Flat White', 1000]]);
    expect(opened.till.sales.charge.get().kind).toBe('idle');
  });
});

describe('a scan', () => {
  it('is taken out of the field that had the focus', async () => {
    const opened = await openTill();
    const field = screen.getByLabelText<HTMLInputElement>('Search articles');
    field.focus();
    await opened.press('m', 'i');
    expect(field.value).toBe('mi');
    const [code = ''] = codesOf(opened, 1);
    // As a browser does: each character comes into the field before the next key.
    for (const key of code) {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      setValue(field, `${field.value}${key}`);
    }
    field.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }),
    );
    await settle();
    expect(field.value).toBe('mi');
    expect(linesOf(opened)).toEqual([['Flat White', 1000]]);
  });

  it('presses nothing that has the focus', async () => {
    const opened = await openTill({ lines: 1 });
    screen.getByLabelText('Empty the cart').focus();
    await opened.scan(codesOf(opened, 2)[1] ?? '');
    expect(linesOf(opened)).toEqual([
      ['Flat White', 1000],
      ['Espresso', 1000],
    ]);
  });

  it('of an unknown code says so, and of a receipt finds its sale', async () => {
    const opened = await openTill();
    await opened.scan('9999999999994');
    expect(opened.text()).toContain('Nothing has the code 9999999999994');
    await opened.scan('P1-000007');
    await settle();
    expect(opened.text()).toContain('Take back from P1-000007');
  });
});

describe('searching', () => {
  it('adds the first article found, as many as were asked for', async () => {
    const opened = await openTill();
    await opened.press('/');
    screen.getByLabelText('Search articles').focus();
    await opened.press('3', '*', 'o', 'o', 'l', 'Enter');
    expect(linesOf(opened)).toEqual([['Oolong', 3000]]);
  });

  it('counts what is scanned after a number and a star', async () => {
    const opened = await openTill();
    screen.getByLabelText('Search articles').focus();
    await opened.press('4', '*');
    await opened.scan(codesOf(opened, 1)[0] ?? '');
    expect(linesOf(opened)).toEqual([['Flat White', 4000]]);
    await opened.scan(codesOf(opened, 1)[0] ?? '');
    expect(linesOf(opened)).toEqual([['Flat White', 5000]]);
  });

  it('charges by Enter where nothing is typed', async () => {
    const opened = await openTill({ lines: 1 });
    screen.getByLabelText('Search articles').focus();
    await opened.press('Enter');
    expect(opened.text()).toContain('To pay');
  });
});

describe('a line', () => {
  it('gets another quantity by digits and Enter', async () => {
    const opened = await openTill({ lines: 1 });
    await opened.press('F2');
    await settle();
    await opened.press('1', '2', 'Enter');
    expect(linesOf(opened)).toEqual([['Flat White', 12_000]]);
    await opened.press('F8');
    expect(linesOf(opened)).toEqual([['Flat White', 1000]]);
  });
});

describe('what may not be done', () => {
  it('is done once somebody allows it by their PIN', async () => {
    const opened = await openTill({ lines: 2, signedIn: 'ben' });
    await opened.press('F4');
    await settle();
    screen.getByRole('button', { name: '10 %' }).click();
    await settle();
    expect(opened.text()).toContain('Somebody must allow this');
    expect(opened.till.cart.state.get().discountMinor).toBe(0);
    await opened.press('1', '1', '1', '1', 'Enter');
    expect(opened.text()).toContain('That is not the PIN');
    await opened.press('1', '2', '3', '4', 'Enter');
    await settle();
    expect(opened.till.cart.state.get().discountMinor).toBeGreaterThan(0);
  });

  it('charges nothing while selling is blocked', async () => {
    const blocked = 'This till was offline for too long.';
    const opened = await openTill({ lines: 1, blocked });
    await opened.press('F9');
    expect(opened.text()).toContain(blocked);
    expect(opened.text()).not.toContain('To pay');
  });
});
