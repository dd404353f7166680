import { Button } from '@mantine/core';
import { ErrorNote } from '@novapos/ui';
import { useState } from 'react';
import { useTill } from '../../app/till-context.tsx';
import { dayAndTimeText } from '../../app/time-text.ts';
import type { OutboxItem } from '../../till/status.ts';
import { CorrectDialog } from './CorrectDialog.tsx';
import styles from './OutboxScreen.module.css';

const kinds: Readonly<Record<OutboxItem['kind'], string>> = {
  sale: 'Sale',
  'shift-open': 'Shift opened',
  'cash-movement': 'Cash moved',
  'shift-close': 'Shift closed',
};

/** One thing that waits or was not accepted, and what can be done about it. */
export function OutboxEntry({ item }: { readonly item: OutboxItem }) {
  const { outbox } = useTill();
  const [isCorrecting, setIsCorrecting] = useState(false);
  const [isRetrying, setIsRetrying] = useState(false);
  const retry = async () => {
    setIsRetrying(true);
    await outbox.retry(item.id);
    setIsRetrying(false);
  };
  return (
    <li className={styles['entry']}>
      <div className={styles['what']}>
        <strong>
          {kinds[item.kind]} · {item.title}
        </strong>
        <span className={styles['note']}>
          {dayAndTimeText(item.madeAt)} · {stateText(item)}
        </span>
      </div>
      {item.problem !== null && <ErrorNote requestId={item.requestId}>{item.problem}</ErrorNote>}
      {item.state === 'problem' && (
        <div className={styles['actions']}>
          {item.kind === 'sale' && (
            <Button
              variant="default"
              onClick={() => {
                setIsCorrecting(true);
              }}
            >
              Correct
            </Button>
          )}
          <Button loading={isRetrying} onClick={() => void retry()}>
            Try again
          </Button>
        </div>
      )}
      {isCorrecting && (
        <CorrectDialog
          item={item}
          onClose={() => {
            setIsCorrecting(false);
          }}
        />
      )}
    </li>
  );
}

function stateText({ state, attempts }: OutboxItem): string {
  if (state === 'sending') return 'being sent';
  const tries = attempts === 1 ? '1 try' : `${attempts} tries`;
  if (state === 'problem') return `not accepted after ${tries}`;
  return attempts === 0 ? 'not sent yet' : `${tries} so far`;
}
