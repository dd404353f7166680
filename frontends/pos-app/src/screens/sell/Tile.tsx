import { formatQuantity } from '@novapos/kernel';
import { Money } from '@novapos/ui';
import { memo } from 'react';
import { initialsOf } from '../../app/initials-of.ts';
import { useTill } from '../../app/till-context.tsx';
import type { CatalogueItem } from '../../till/catalogue.ts';
import { hueOf } from './hue-of.ts';
import { unitText } from './unit-text.ts';
import styles from './Tiles.module.css';

type Props = {
  readonly item: CatalogueItem;
  readonly onChoose: (item: CatalogueItem) => void;
};

/** An article to press: its picture or initials, its price, and its stock where it is short. */
export const Tile = memo(function Tile({ item, onChoose }: Props) {
  const { catalogue } = useTill();
  const stock = catalogue.stock(item.variantId);
  return (
    <button
      type="button"
      className={styles['tile']}
      // The focus stays in the search, where Enter charges.
      onMouseDown={(event) => {
        event.preventDefault();
      }}
      onClick={() => {
        onChoose(item);
      }}
    >
      <span className={styles['picture']} data-hue={hueOf(item.categoryId ?? item.name)}>
        {item.imagePath === null ? (
          <span aria-hidden>{initialsOf(item.name)}</span>
        ) : (
          <img src={item.imagePath} alt="" loading="lazy" decoding="async" />
        )}
        {stock?.isLow && (
          <span className={styles['stock']} data-none={stock.availableMilli <= 0}>
            {stock.availableMilli <= 0
              ? 'None left'
              : `${formatQuantity(stock.availableMilli)} left`}
          </span>
        )}
      </span>
      <span className={styles['name']}>{item.name}</span>
      <span className={styles['price']}>
        <Money minor={item.priceMinor} currency={item.currency} />
        {item.unit !== 'EACH' && <span className={styles['unit']}> / {unitText(item.unit)}</span>}
      </span>
    </button>
  );
});
