import { Switch } from '@mantine/core';
import { formatQuantity } from '@novapos/kernel';
import { Money } from '@novapos/ui';
import type { SoldLine, SoldOrder } from '../../till/sales.ts';
import type { Return } from './use-return.ts';
import styles from './Refund.module.css';

type Props = { readonly order: SoldOrder; readonly taking: Return };

/** The lines of the sale, and how much of each comes back. */
export function ReturnLines({ order, taking }: Props) {
  return (
    <ul className={styles['list']} aria-label="Lines of the sale">
      {order.lines.map((line) => (
        <Line key={line.number} line={line} currency={order.currency} taking={taking} />
      ))}
    </ul>
  );
}

type LineProps = {
  readonly line: SoldLine;
  readonly currency: string;
  readonly taking: Return;
};

function Line({ line, currency, taking }: LineProps) {
  const chosen = taking.lines.find(({ number }) => number === line.number);
  const most = line.returnableMilli ?? line.quantityMilli;
  return (
    <li className={styles['line']} data-chosen={chosen !== undefined}>
      <div>
        <strong>{line.name}</strong>
        <p className={styles['note']}>
          {formatQuantity(line.quantityMilli)} for{' '}
          <Money minor={line.totalMinor} currency={currency} />
          {most < line.quantityMilli && ` · ${formatQuantity(most)} can come back`}
        </p>
      </div>
      <Steps line={line} most={most} taking={taking} />
      {chosen && (
        <Switch
          className={styles['restock'] ?? ''}
          label="Back on the shelf"
          checked={chosen.isRestocked}
          onChange={({ currentTarget }) => {
            taking.setLine({ ...chosen, isRestocked: currentTarget.checked });
          }}
        />
      )}
    </li>
  );
}

type StepsProps = { readonly line: SoldLine; readonly most: number; readonly taking: Return };

function Steps({ line, most, taking }: StepsProps) {
  const chosen = taking.lines.find(({ number }) => number === line.number);
  const now = chosen?.quantityMilli ?? 0;
  // What is weighed comes back as a whole.
  const step = line.quantityMilli % 1000 === 0 ? 1000 : most;
  const set = (quantityMilli: number) => {
    taking.setLine({
      number: line.number,
      quantityMilli: Math.min(most, Math.max(0, quantityMilli)),
      isRestocked: chosen?.isRestocked ?? true,
    });
  };
  return (
    <span className={styles['steps']}>
      <button
        type="button"
        className={styles['step']}
        aria-label={`Less of ${line.name}`}
        disabled={now === 0}
        onClick={() => {
          set(now - step);
        }}
      >
        −
      </button>
      <span className={styles['many']} role="status" aria-label={`${line.name} to take back`}>
        {formatQuantity(now)}
      </span>
      <button
        type="button"
        className={styles['step']}
        aria-label={`More of ${line.name}`}
        disabled={now >= most}
        onClick={() => {
          set(now + step);
        }}
      >
        +
      </button>
    </span>
  );
}
