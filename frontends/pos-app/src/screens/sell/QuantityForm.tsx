import { formatQuantity, parseQuantity } from '@novapos/kernel';
import { BigButton, NumberPad, type PadKey } from '@novapos/ui';
import { useState } from 'react';
import { padKeyOf, quantityAfter } from '../../app/entry/digits.ts';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';
import type { CartLine } from '../../till/cart.ts';
import styles from './LineDialog.module.css';
import { unitText } from './unit-text.ts';

type Props = { readonly line: CartLine; readonly onDone: (quantityMilli: number) => void };

/** How many, or how much, of the article. */
export function QuantityForm({ line, onDone }: Props) {
  const { quantityDecimals: decimals, unit } = line.item;
  const [text, setText] = useState('');
  const enter = (key: PadKey) => {
    setText((before) => quantityAfter(before, key, decimals));
  };
  const read = parseQuantity(text.replace(/[.]$/, ''));
  const done = () => {
    if (text === '') onDone(line.quantityMilli);
    else if (read.ok) onDone(read.value);
  };
  useKeys(({ key, isInField }) => {
    if (isInField) return false;
    const padKey = padKeyOf(key);
    if (key === 'Enter') done();
    else if (padKey !== null) enter(padKey);
    else return false;
    return true;
  });
  const shown = text === '' ? formatQuantity(line.quantityMilli) : text;
  return (
    <div className={styles['form']}>
      <p className={styles['value']} role="status" aria-label="Quantity">
        {`${shown} ${unitText(unit)}`.trim()}
      </p>
      <NumberPad label="Quantity keys" corner={decimals > 0 ? '.' : null} onKey={enter} />
      <BigButton onClick={done} shortcut="Enter">
        Set the quantity
      </BigButton>
    </div>
  );
}
