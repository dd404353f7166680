import { formatQuantity } from '@novapos/kernel';
import { Money, moneyText } from '@novapos/ui';
import { useEffect, useRef } from 'react';
import type { CartLine } from '../../till/cart.ts';
import { useTill } from '../../app/till-context.tsx';
import { unitText } from './unit-text.ts';
import styles from './CartLines.module.css';

type Props = {
  readonly lines: readonly CartLine[];
  readonly currency: string;
  readonly onOpen: (lineKey: string) => void;
};

/** The lines; the last one is kept in sight. Pressing one opens what can be done with it. */
export function CartLines({ lines, currency, onOpen }: Props) {
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const element = list.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [lines.length]);
  return (
    <ul ref={list} className={styles['lines']} aria-label="Lines of the cart">
      {lines.map((line) => (
        <Line key={line.key} line={line} currency={currency} onOpen={onOpen} />
      ))}
    </ul>
  );
}

type LineProps = {
  readonly line: CartLine;
  readonly currency: string;
  readonly onOpen: (lineKey: string) => void;
};

function Line({ line, currency, onOpen }: LineProps) {
  const { item } = line;
  return (
    <li className={styles['line']}>
      <Steps line={line} />
      <button
        type="button"
        className={styles['open']}
        onClick={() => {
          onOpen(line.key);
        }}
      >
        <span className={styles['what']}>
          <span className={styles['name']}>{item.name}</span>
          <span className={styles['note']}>{noteOf(line, currency)}</span>
        </span>
        <span className={styles['amounts']}>
          <Money minor={line.totalMinor} currency={currency} />
          {line.discountMinor > 0 && (
            <s className={styles['before']}>{moneyText(line.grossMinor, currency)}</s>
          )}
        </span>
      </button>
    </li>
  );
}

function Steps({
  line: { key, item, quantityMilli, embeddedTotalMinor },
}: {
  readonly line: CartLine;
}) {
  const { cart } = useTill();
  const text = formatQuantity(quantityMilli);
  if (item.quantityDecimals > 0 || embeddedTotalMinor !== null) {
    return <span className={styles['weight']}>{`${text} ${unitText(item.unit)}`.trim()}</span>;
  }
  return (
    <span className={styles['steps']}>
      <button
        type="button"
        className={styles['step']}
        aria-label={`One ${item.name} less`}
        onClick={() => {
          cart.setQuantity(key, quantityMilli - 1000);
        }}
      >
        −
      </button>
      <span className={styles['many']}>{text}</span>
      <button
        type="button"
        className={styles['step']}
        aria-label={`One ${item.name} more`}
        onClick={() => {
          cart.setQuantity(key, quantityMilli + 1000);
        }}
      >
        +
      </button>
    </span>
  );
}

function noteOf({ item, override, discounts, note }: CartLine, currency: string): string {
  const price = override?.kind === 'UNIT_PRICE' ? override.amountMinor : item.priceMinor;
  const each = `${moneyText(price, currency)}${item.unit === 'EACH' ? '' : ` / ${unitText(item.unit)}`}`;
  const parts = [each, override?.reason, ...discounts.map(({ reason }) => reason), note];
  return parts.filter((part) => part !== null && part !== undefined && part !== '').join(' · ');
}
