import { Money, NumberPad, type PadKey } from '@novapos/ui';
import { useKeys } from '../keyboard/use-keyboard.tsx';
import styles from './AmountEntry.module.css';
import { digitsAfter, padKeyOf } from './digits.ts';

type Props = {
  readonly label: string;
  readonly currency: string;
  readonly minor: number;
  readonly onMinor: (minor: number) => void;
};

/** An amount by fingers or by the keyboard's digits. */
export function AmountEntry({ label, currency, minor, onMinor }: Props) {
  const enter = (key: PadKey) => {
    onMinor(Number(digitsAfter(minor === 0 ? '' : String(minor), key)));
  };
  useKeys(({ key, isInField }) => {
    const padKey = isInField ? null : padKeyOf(key);
    if (padKey !== null) enter(padKey);
    return padKey !== null;
  });
  return (
    <div className={styles['entry']}>
      <p className={styles['value']} role="status" aria-label={label}>
        <Money minor={minor} currency={currency} size="large" />
      </p>
      <NumberPad label={`Keys for: ${label}`} corner="00" onKey={enter} />
    </div>
  );
}
