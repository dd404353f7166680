import { Button, NativeSelect } from '@mantine/core';
import { Dialog } from '@novapos/ui';
import { useState } from 'react';
import { KeysEndHere } from '../../app/keyboard/use-keyboard.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { OutboxItem } from '../../till/status.ts';
import styles from './OutboxScreen.module.css';

type Props = { readonly item: OutboxItem; readonly onClose: () => void };

/** Change who bought or who sold, and send it again; what was sold and paid stays as it was. */
export function CorrectDialog({ item, onClose }: Props) {
  const { outbox, staff } = useTill();
  const { members } = useReadable(staff.state);
  const [cashierId, setCashierId] = useState(members[0]?.userId ?? '');
  const [isBusy, setIsBusy] = useState(false);
  const correct = async (change: Parameters<typeof outbox.correct>[1]) => {
    setIsBusy(true);
    await outbox.correct(item.id, change);
    setIsBusy(false);
    onClose();
  };
  return (
    <Dialog title={`Correct ${item.title}`} onClose={onClose}>
      <KeysEndHere />
      <p className={styles['note']}>What was sold and paid stays as it was.</p>
      <div className={styles['correct']}>
        <Button
          variant="default"
          loading={isBusy}
          onClick={() => void correct({ customerId: null })}
        >
          Take the customer off, and send
        </Button>
        <NativeSelect
          label="Who sold it"
          data={members.map(({ userId, name }) => ({ value: userId, label: name }))}
          value={cashierId}
          onChange={({ currentTarget }) => {
            setCashierId(currentTarget.value);
          }}
        />
        <Button
          variant="default"
          loading={isBusy}
          disabled={cashierId === ''}
          onClick={() => void correct({ cashierId })}
        >
          Change the cashier, and send
        </Button>
      </div>
    </Dialog>
  );
}
