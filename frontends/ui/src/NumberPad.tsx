import { IconBackspace } from '@tabler/icons-react';
import type { MouseEvent } from 'react';
import styles from './Keypad.module.css';

/** What a key of a pad says. */
export type PadKey = `${number}` | '.' | 'back';

type Props = {
  readonly label: string;
  readonly onKey: (key: PadKey) => void;
  /** What stands left of the zero. */
  readonly corner: '00' | '.' | null;
  readonly isDisabled?: boolean;
};

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** Keys for a number, for fingers; the keyboard's own keys are the screen's business. */
export function NumberPad({ label, onKey, corner, isDisabled = false }: Props) {
  const key = (value: PadKey) => (
    <button
      key={value}
      type="button"
      className={styles['key']}
      disabled={isDisabled}
      onMouseDown={keepFocus}
      onClick={() => {
        onKey(value);
      }}
    >
      {value}
    </button>
  );
  return (
    <div className={styles['pad']} role="group" aria-label={label}>
      {digits.map(key)}
      {corner === null ? <span /> : key(corner)}
      {key('0')}
      <button
        type="button"
        className={styles['key']}
        disabled={isDisabled}
        onMouseDown={keepFocus}
        aria-label="Delete the last digit"
        onClick={() => {
          onKey('back');
        }}
      >
        <IconBackspace aria-hidden />
      </button>
    </div>
  );
}

// A key that was pressed by a finger is not pressed again by Enter.
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}
