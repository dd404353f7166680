import styles from './Keypad.module.css';
import { NumberPad, type PadKey } from './NumberPad.tsx';

/** How long a PIN can be. */
export const pinLength = { least: 4, most: 8 } as const;

type Props = {
  readonly label: string;
  readonly pin: string;
  readonly onPin: (pin: string) => void;
  readonly isDisabled?: boolean;
};

/** The PIN after a key. */
export function pinAfter(pin: string, key: PadKey): string {
  if (key === 'back') return pin.slice(0, -1);
  return /^\d$/.test(key) && pin.length < pinLength.most ? pin + key : pin;
}

/** Keys for a PIN; what was entered shows as dots. */
export function PinPad({ label, pin, onPin, isDisabled = false }: Props) {
  const places = Math.max(pinLength.least, pin.length);
  return (
    <div>
      <div className={styles['dots']} role="status" aria-label={`${pin.length} digits entered`}>
        {Array.from({ length: places }, (_, index) => (
          <span key={index} className={styles['dot']} data-filled={index < pin.length} />
        ))}
      </div>
      <NumberPad
        label={label}
        corner={null}
        isDisabled={isDisabled}
        onKey={(key) => {
          onPin(pinAfter(pin, key));
        }}
      />
    </div>
  );
}
