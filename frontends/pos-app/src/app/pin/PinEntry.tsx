import { BigButton, ErrorNote, PinPad, pinAfter, pinLength } from '@novapos/ui';
import { useRef, useState } from 'react';
import type { PinOutcome } from '../../till/staff.ts';
import { useKeys } from '../keyboard/use-keyboard.tsx';
import { timeText } from '../time-text.ts';
import styles from './PinEntry.module.css';

type Failed = Exclude<PinOutcome, { readonly kind: 'ok' }>;
type Props = {
  readonly label: string;
  readonly action: string;
  readonly check: (pin: string) => Promise<{ readonly kind: 'ok' } | Failed>;
};

/** A PIN by fingers or by the keyboard's digits; Enter sends it. */
export function PinEntry({ label, action, check }: Props) {
  const [pin, setPin] = useState('');
  const [failed, setFailed] = useState<Failed | null>(null);
  const [isChecking, setIsChecking] = useState(false);
  // Keys can come faster than a screen is drawn.
  const latest = useRef('');
  const enter = (next: string) => {
    latest.current = next;
    setPin(next);
    setFailed(null);
  };
  const send = async () => {
    if (isChecking || latest.current.length < pinLength.least) return;
    setIsChecking(true);
    const outcome = await check(latest.current);
    setIsChecking(false);
    latest.current = '';
    setPin('');
    setFailed(outcome.kind === 'ok' ? null : outcome);
  };
  useKeys(({ key, isInField }) => {
    if (isInField) return false;
    if (key === 'Enter') void send();
    else if (key === 'Backspace') enter(pinAfter(latest.current, 'back'));
    else if (/^\d$/.test(key)) enter(pinAfter(latest.current, key as `${number}`));
    else return false;
    return true;
  });
  return (
    <div className={styles['entry']}>
      <PinPad label={label} pin={pin} onPin={enter} isDisabled={isChecking} />
      {failed && (
        <ErrorNote requestId={failed.kind === 'problem' ? failed.requestId : null}>
          {wordsFor(failed)}
        </ErrorNote>
      )}
      <BigButton
        onClick={() => void send()}
        isDisabled={pin.length < pinLength.least}
        isBusy={isChecking}
        shortcut="Enter"
      >
        {isChecking ? 'Checking…' : action}
      </BigButton>
    </div>
  );
}

function wordsFor(failed: Failed): string {
  if (failed.kind === 'problem') return failed.problem;
  if (failed.kind === 'locked') {
    return `Too many wrong PINs. Try again at ${timeText(failed.until)}, or ask a manager.`;
  }
  return failed.attemptsLeft === 1
    ? 'That is not the PIN. One more try before it is locked.'
    : `That is not the PIN. ${failed.attemptsLeft} more tries.`;
}
