import { screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { openTill, settle } from '../../fake/testing/open-till.tsx';
import { chooseSimulatedCard } from './simulated-card.ts';

beforeEach(() => {
  localStorage.clear();
});

describe('paying', () => {
  it('splits: a card pays a part, and cash the rest, rounded', async () => {
    const opened = await openTill({ lines: 4 }, '/pay');
    await opened.press('5', '0', '0', 'k');
    expect(opened.text()).toContain('Left to pay');
    expect(opened.till.sales.last.get()).toBeNull();
    await opened.press('e');
    const sold = opened.till.sales.last.get();
    expect(sold?.tenders.map(({ type }) => type)).toEqual(['CARD', 'CASH']);
    const paid = sold?.tenders.reduce((sum, { amountMinor }) => sum + amountMinor, 0);
    expect(paid).toBe((sold?.totalMinor ?? 0) + (sold?.cashRoundingMinor ?? 0));
  });

  it('takes no more by card than is left', async () => {
    const opened = await openTill({ lines: 1 }, '/pay');
    await opened.press('9', '0', '0', '0', 'k');
    expect(opened.text()).toMatch(/Only .* is left to pay/);
    expect(opened.till.sales.last.get()).toBeNull();
  });

  it('says why a card was declined, and goes on with cash', async () => {
    chooseSimulatedCard('sim_decline');
    const opened = await openTill({ lines: 1 }, '/pay');
    await opened.press('k');
    await settle();
    expect(opened.text()).toContain('The bank declined the card.');
    await opened.press('e');
    expect(opened.till.sales.last.get()?.tenders[0]?.type).toBe('CASH');
  });

  it('asks again what became of a card without an answer', async () => {
    chooseSimulatedCard('sim_silent');
    const opened = await openTill({ lines: 1 }, '/pay');
    await opened.press('k');
    await settle();
    expect(opened.text()).toContain('nothing is charged twice');
    screen.getByRole('button', { name: 'Ask again' }).click();
    await settle();
    expect(opened.till.sales.charge.get().kind).toBe('sold');
  });

  it('enters nothing and does not leave while a card is under way', async () => {
    const opened = await openTill({ lines: 1, delayMs: 500 }, '/pay');
    await opened.press('k', 'e', 'Escape', 'k');
    expect(opened.text()).toContain('Waiting for the card');
    await settle(600);
    expect(opened.till.sales.last.get()?.tenders).toHaveLength(1);
  });

  it('pays by points what they are worth', async () => {
    const opened = await openTill({ lines: 4, hasCustomer: true }, '/pay');
    await opened.press('p');
    expect(opened.text()).toContain('Left to pay');
    await opened.press('k');
    await settle();
    expect(opened.till.sales.last.get()?.tenders.map(({ type }) => type)).toEqual([
      'LOYALTY_POINTS',
      'CARD',
    ]);
  });

  it('goes back to the cart by Escape, which is as it was', async () => {
    const opened = await openTill({ lines: 2 }, '/pay');
    await opened.press('Escape');
    expect(opened.text()).toContain('Charge');
    expect(opened.till.cart.state.get().lines).toHaveLength(2);
  });
});
