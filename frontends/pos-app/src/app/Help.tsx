import { Dialog } from '@novapos/ui';
import { Kbd } from '@mantine/core';
import { KeysEndHere, useKeys } from './keyboard/use-keyboard.tsx';
import { useHelp } from './use-help.ts';
import styles from './Help.module.css';

const keys = [
  {
    place: 'Sell',
    rows: [
      ['/', 'Search; Enter takes the first article found'],
      ['3*', 'Before an article or a scan: that many of it'],
      ['F2', 'Change the last line: quantity, discount, price, note'],
      ['F3', 'Customer'],
      ['F4', 'Discount on the whole sale'],
      ['F6', 'Park the cart'],
      ['F7', 'Parked carts'],
      ['F8', 'Undo'],
      ['F9', 'Charge; so does Enter in the empty search field'],
    ],
  },
  {
    place: 'Pay',
    rows: [
      ['E or Enter', 'Exact cash'],
      ['0 – 9', 'Cash received; Enter takes it'],
      ['K', 'Card'],
      ['P', 'Points'],
      ['O', 'Coupon'],
      ['Esc', 'Back to the cart'],
    ],
  },
  {
    place: 'Receipt',
    rows: [
      ['Enter', 'Next sale'],
      ['P', 'Print'],
      ['G', 'Gift receipt'],
    ],
  },
  {
    place: 'Everywhere',
    rows: [
      ['?', 'These keys'],
      ['Esc', 'Back, or close what is open'],
      ['F10', 'Lock the till'],
    ],
  },
] as const;

/** The keys, by `?` or from the menu. */
export function Help() {
  const help = useHelp();
  useKeys(({ key, isInField }) => {
    if (key !== 'F1' && (key !== '?' || (isInField && !isEmptyField()))) return false;
    help.show();
    return true;
  });
  if (!help.isShown) return null;
  return (
    <Dialog title="Keys" onClose={help.hide} size="xl">
      <KeysEndHere />
      <div className={styles['places']}>
        {keys.map(({ place, rows }) => (
          <section key={place}>
            <h3 className={styles['place']}>{place}</h3>
            <dl className={styles['rows']}>
              {rows.map(([key, meaning]) => (
                <div key={key} className={styles['row']}>
                  <dt>
                    <Kbd size="md">{key}</Kbd>
                  </dt>
                  <dd>{meaning}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

// The search of the cart has the focus by itself; a question mark in front of nothing is no search.
function isEmptyField(): boolean {
  const { activeElement } = document;
  return activeElement instanceof HTMLInputElement && activeElement.value === '';
}
