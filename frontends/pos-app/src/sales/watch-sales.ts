import { liveQuery } from 'dexie';
import type { SellingDatabase } from '../outbox/database.ts';
import { writable } from '../outbox/writable.ts';
import type { Readable } from '../till/readable.ts';
import type { SoldOrder } from '../till/sales.ts';

/** What did not agree of a sale that was handed in, in words. */
export type SaleNotice = {
  readonly orderId: string;
  readonly receiptNumber: string;
  readonly notes: readonly string[];
};

/** What all tabs know of the sales that are kept. */
export type SalesWatch = {
  readonly last: Readable<SoldOrder | null>;
  readonly notices: Readable<readonly SaleNotice[]>;
  readonly close: () => void;
};

/** The last sale of this till and what was found of those that were handed in, whichever tab they were sold at. */
export function watchSales({
  database: { sales },
  onTrouble,
}: {
  readonly database: SellingDatabase;
  readonly onTrouble: (error: unknown) => void;
}): SalesWatch {
  const last = writable<SoldOrder | null>(null);
  const notices = writable<readonly SaleNotice[]>([]);
  const watching = [
    liveQuery(() => sales.orderBy('soldAtMs').last()).subscribe((sale) => {
      last.set(sale?.order ?? null);
    }, onTrouble),
    liveQuery(() => sales.where('hasNotes').equals(1).toArray()).subscribe((noted) => {
      notices.set(
        noted.map(({ orderId, receiptNumber, notes }) => ({ orderId, receiptNumber, notes })),
      );
    }, onTrouble),
  ];
  return {
    last,
    notices,
    close: () => {
      for (const watch of watching) watch.unsubscribe();
    },
  };
}
