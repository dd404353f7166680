import { TextInput } from '@mantine/core';
import { BigButton, Dialog, ErrorNote } from '@novapos/ui';
import { useState } from 'react';
import { useAskApproval } from '../../app/approval/Approvals.tsx';
import { AmountEntry } from '../../app/entry/AmountEntry.tsx';
import { KeysEndHere } from '../../app/keyboard/use-keyboard.tsx';
import { useSay } from '../../app/say/Saying.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import styles from './Shift.module.css';

/** How cash moves without a sale. */
export type Movement = 'PAID_IN' | 'PAID_OUT' | 'NO_SALE';

type Failed = { readonly problem: string; readonly requestId: string | null };
type Props = { readonly kind: Movement; readonly onClose: () => void };

const titles = {
  PAID_IN: 'Put cash into the drawer',
  PAID_OUT: 'Take cash out of the drawer',
  NO_SALE: 'Open the drawer',
} as const;
const grant = 'shifts:move-cash';

/** Cash in or out with a reason, or the drawer alone; who may not asks somebody who may. */
export function MoveCash({ kind, onClose }: Props) {
  const { cart } = useTill();
  const { currency } = useReadable(cart.state);
  const [amountMinor, setAmountMinor] = useState(0);
  const [reason, setReason] = useState('');
  const { failed, isBusy, move } = useMoving(onClose);
  const needsAmount = kind !== 'NO_SALE';
  const isReady = reason.trim() !== '' && (!needsAmount || amountMinor > 0);
  return (
    <Dialog title={titles[kind]} onClose={onClose} size="sm">
      <KeysEndHere />
      <div className={styles['move']}>
        {needsAmount && (
          <AmountEntry
            label="Amount"
            currency={currency}
            minor={amountMinor}
            onMinor={setAmountMinor}
          />
        )}
        <TextInput
          label="Reason"
          placeholder="Such as “change from the bank”"
          maxLength={200}
          autoComplete="off"
          value={reason}
          onChange={({ currentTarget }) => {
            setReason(currentTarget.value);
          }}
        />
        {failed && <ErrorNote requestId={failed.requestId}>{failed.problem}</ErrorNote>}
        <BigButton
          isDisabled={!isReady}
          isBusy={isBusy}
          onClick={() => void move(kind, amountMinor, reason.trim())}
        >
          {needsAmount ? 'Record it' : 'Open'}
        </BigButton>
      </div>
    </Dialog>
  );
}

function useMoving(onMoved: () => void) {
  const { shifts, staff, receipts } = useTill();
  const ask = useAskApproval();
  const say = useSay();
  const [failed, setFailed] = useState<Failed | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const move = async (kind: Movement, amountMinor: number, reason: string) => {
    const needsApproval = kind !== 'NO_SALE' && !staff.holds(grant);
    const problem = 'You may not move cash in or out of the drawer.';
    const approval = needsApproval ? await ask({ grant, problem }) : null;
    if (needsApproval && !approval) return;
    setIsBusy(true);
    const refused = await shifts.move({ kind, amountMinor, reason, approval });
    setIsBusy(false);
    setFailed(refused);
    if (refused) return;
    const { kind: printer } = receipts.printer.get();
    if (printer === 'usb' || printer === 'serial') await receipts.print('', { opensDrawer: true });
    say('Recorded.', 'good');
    onMoved();
  };
  return { failed, isBusy, move };
}
