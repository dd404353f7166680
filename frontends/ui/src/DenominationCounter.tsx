import { Money } from './Money.tsx';
import { moneyText } from './money-text.ts';
import styles from './DenominationCounter.module.css';

/** Pieces by value in minor units. */
export type CountedPieces = Readonly<Record<number, number>>;

type Props = {
  readonly denominations: readonly number[];
  readonly currency: string;
  readonly counted: CountedPieces;
  readonly onCount: (counted: CountedPieces) => void;
};

/** The sum of counted pieces in minor units. */
export function sumOf(counted: CountedPieces): number {
  return Object.entries(counted).reduce((sum, [value, count]) => sum + Number(value) * count, 0);
}

/** How many of each note and coin, and what they come to. */
export function DenominationCounter({ denominations, currency, counted, onCount }: Props) {
  const set = (value: number, count: number) => {
    onCount({ ...counted, [value]: Math.min(99_999, Math.max(0, count)) });
  };
  return (
    <div className={styles['counter']}>
      <div className={styles['rows']}>
        {denominations.map((value) => (
          <Row
            key={value}
            name={moneyText(value, currency)}
            count={counted[value] ?? 0}
            onCount={(count) => {
              set(value, count);
            }}
          >
            <Money minor={value * (counted[value] ?? 0)} currency={currency} tone="muted" />
          </Row>
        ))}
      </div>
      <p className={styles['total']} role="status">
        Counted <Money minor={sumOf(counted)} currency={currency} size="large" />
      </p>
    </div>
  );
}

type RowProps = {
  readonly name: string;
  readonly count: number;
  readonly onCount: (count: number) => void;
  readonly children: React.ReactNode;
};

function Row({ name, count, onCount, children }: RowProps) {
  return (
    <div className={styles['row']}>
      <span className={styles['name']}>{name}</span>
      <button
        type="button"
        className={styles['step']}
        aria-label={`One ${name} less`}
        disabled={count === 0}
        onClick={() => {
          onCount(count - 1);
        }}
      >
        −
      </button>
      <input
        className={styles['count']}
        inputMode="numeric"
        aria-label={`How many of ${name}`}
        value={count === 0 ? '' : String(count)}
        placeholder="0"
        onChange={({ currentTarget }) => {
          onCount(Number(currentTarget.value.replace(/\D/g, '').slice(0, 5)));
        }}
      />
      <button
        type="button"
        className={styles['step']}
        aria-label={`One ${name} more`}
        onClick={() => {
          onCount(count + 1);
        }}
      >
        +
      </button>
      <span className={styles['sum']}>{children}</span>
    </div>
  );
}
