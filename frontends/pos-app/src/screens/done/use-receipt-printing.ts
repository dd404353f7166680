import { useEffect } from 'react';
import { useSay } from '../../app/say/Saying.tsx';
import { useTill } from '../../app/till-context.tsx';
import type { SoldOrder } from '../../till/sales.ts';

/** Print a sale's receipt; where cash was taken the drawer opens at once. */
export function useReceiptPrinting({ orderId, tenders }: SoldOrder) {
  const { receipts } = useTill();
  const say = useSay();
  const hasCash = tenders.some(({ type }) => type === 'CASH');
  useEffect(() => {
    const { kind, isReady } = receipts.printer.get();
    // A browser's dialogue can open no drawer.
    if (!hasCash || !isReady || (kind !== 'usb' && kind !== 'serial')) return;
    void receipts.print('', { opensDrawer: true }).then((failed) => {
      if (failed) say(failed.problem, 'bad');
    });
  }, [receipts, hasCash, orderId, say]);
  return {
    async print(isGift: boolean) {
      const { width } = receipts.printer.get();
      const text = await receipts.text(orderId, { width, isGift });
      const failed = await receipts.print(text, { opensDrawer: false });
      if (failed) say(failed.problem, 'bad');
      else say(isGift ? 'The gift receipt is printed.' : 'The receipt is printed.', 'good');
    },
  };
}
