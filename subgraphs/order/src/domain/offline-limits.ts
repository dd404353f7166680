import { formatMoney } from '@novapos/kernel';
import type { PutRight } from './offline-clock.ts';
import type { Discrepancy } from './offline-finding.ts';
import type { OfflinePolicy } from './offline-policy.ts';
import type { OfflineSale } from './offline-sale.ts';

type Known = {
  readonly offlinePolicy: OfflinePolicy;
  readonly clock: PutRight;
  readonly arrivedAt: Date;
};

const hourMs = 3_600_000;

/** The limits of the offline policy that a sale passed: its age when it arrives, its amount, its cards. */
export function limitsPassed(sale: OfflineSale, known: Known): readonly Discrepancy[] {
  const { maxHours, maxSaleMinor, acceptsCards, maxCardMinor } = known.offlinePolicy;
  const told = (amountMinor: number) => formatMoney({ amountMinor, currency: sale.currency });
  const hours = (known.arrivedAt.getTime() - known.clock.soldAtMs) / hourMs;
  const cards = sale.tenders.flatMap(({ type, amountMinor }, index) =>
    type === 'CARD' ? [{ number: index + 1, amountMinor }] : [],
  );
  return [
    ...(hours > maxHours
      ? [passed('hours', 'It was handed in late', `${Math.ceil(hours)} h`, `${maxHours} h`)]
      : []),
    ...(sale.totalMinor > (maxSaleMinor ?? Infinity)
      ? [passed('sale', 'It is a large sale', told(sale.totalMinor), told(maxSaleMinor ?? 0))]
      : []),
    ...(cards.length > 0 && !acceptsCards
      ? [passed('cards', 'Cards are not taken without the network', 'CARD', 'no card')]
      : []),
    ...cards.flatMap(({ number, amountMinor }) =>
      amountMinor > (maxCardMinor ?? Infinity)
        ? [
            passed(
              `tender ${number}`,
              'A card paid much',
              told(amountMinor),
              told(maxCardMinor ?? 0),
            ),
          ]
        : [],
    ),
  ];
}

function passed(about: string, what: string, sold: string, expected: string): Discrepancy {
  const message = `${what}: ${sold}, allowed is ${expected}.`;
  return { kind: 'LIMIT_PASSED', about, line: null, message, sold, expected };
}
