import { moneyText } from '@novapos/ui';
import { useState } from 'react';
import { useSay } from '../../app/say/Saying.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { Tender } from '../../till/sales.ts';
import { dueAfter, withTender, type Due } from './due.ts';
import { simulatedCard } from './simulated-card.ts';

/** How a sale is paid: what is due, what was entered, and each means of payment. */
export type Paying = {
  readonly due: Due;
  readonly tenders: readonly Tender[];
  /** The amount that was entered; zero for all that is left. */
  readonly enteredMinor: number;
  readonly enter: (minor: number) => void;
  readonly cash: (tenderedMinor: number) => void;
  readonly card: () => void;
  readonly coupon: () => void;
  readonly points: () => void;
  readonly removeTender: (index: number) => void;
};

/** Pay what is in the cart: a means that covers the rest sells at once, a smaller amount is part of a split. */
export function usePaying(): Paying {
  const { cart, sales } = useTill();
  const { totalMinor, currency, customer } = useReadable(cart.state);
  const say = useSay();
  const [tenders, setTenders] = useState<readonly Tender[]>([]);
  const [enteredMinor, enter] = useState(0);
  const due = dueAfter(totalMinor, tenders, cart.cashDue);

  const offer = (tender: Tender, isAll: boolean) => {
    const next = withTender(tenders, tender);
    enter(0);
    if (isAll) void sales.sell(next);
    else setTenders(next);
  };
  const offerPart = (most: number, make: (amountMinor: number) => Tender) => {
    const amountMinor = enteredMinor === 0 ? most : enteredMinor;
    if (amountMinor > due.restMinor) {
      say(`Only ${moneyText(due.restMinor, currency)} is left to pay.`, 'bad');
    } else if (amountMinor > 0) {
      offer(make(amountMinor), amountMinor === due.restMinor);
    }
  };
  return {
    due,
    tenders,
    enteredMinor,
    enter,
    cash(tenderedMinor) {
      if (tenderedMinor > 0 || due.cashMinor <= 0) {
        offer({ type: 'CASH', tenderedMinor }, tenderedMinor >= due.cashMinor);
      }
    },
    card() {
      offerPart(due.restMinor, (amountMinor) => ({
        type: 'CARD',
        amountMinor,
        cardToken: simulatedCard(),
      }));
    },
    coupon() {
      if (enteredMinor === 0) say('Enter the amount of the coupon first.');
      else offerPart(0, (amountMinor) => ({ type: 'COUPON', amountMinor }));
    },
    points() {
      const worth = customer?.pointsWorthMinor ?? 0;
      const most = Math.min(worth, due.restMinor);
      if (worth === 0) say('There are no points to pay with.');
      else if (enteredMinor > worth) say(`The points pay ${moneyText(worth, currency)} at most.`);
      else offerPart(most, (amountMinor) => ({ type: 'LOYALTY_POINTS', amountMinor }));
    },
    removeTender(index) {
      setTenders(tenders.filter((_, at) => at !== index));
    },
  };
}
