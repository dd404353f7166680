import { EmptyState } from '@novapos/ui';
import { IconSearchOff } from '@tabler/icons-react';
import { useDeferredValue, useMemo, useState } from 'react';
import { useScan } from '../../app/keyboard/use-keyboard.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { useAddItem } from '../../app/use-add-item.ts';
import type { CatalogueItem } from '../../till/catalogue.ts';
import { CategoryTabs } from './CategoryTabs.tsx';
import { readSearch } from './read-search.ts';
import { SearchField } from './SearchField.tsx';
import { Tiles } from './Tiles.tsx';
import styles from './CatalogueSide.module.css';

// More than this nobody looks through; the search finds the rest.
const mostTiles = 150;

/** Articles to choose from: by shelf, or by what is typed. */
export function CatalogueSide({ onCharge }: { readonly onCharge: () => void }) {
  const { catalogue } = useTill();
  const state = useReadable(catalogue.state);
  const [text, setText] = useState('');
  const [categoryId, setCategoryId] = useState<string | null>(null);
  const addItem = useAddItem();
  const { many, words } = readSearch(text);
  const shown = useDeferredValue(words);
  const items = useMemo(
    () =>
      shown === '' ? catalogue.tiles(categoryId).slice(0, mostTiles) : catalogue.search(shown),
    // The catalogue answers anew when its state changed.
    [catalogue, categoryId, shown, state],
  );
  const choose = (item: CatalogueItem) => {
    addItem(item, { quantityMilli: many * 1000, totalMinor: null });
    setText('');
  };
  useScan((code) => {
    const scanned = catalogue.scan(code);
    const isCounted = many > 1 && words === '';
    if (!isCounted || scanned.kind !== 'item' || scanned.totalMinor !== null) return false;
    addItem(scanned.item, { quantityMilli: scanned.quantityMilli * many, totalMinor: null });
    setText('');
    return true;
  });
  const onEnter = () => {
    if (text === '') {
      onCharge();
      return;
    }
    const first = words === '' ? undefined : catalogue.search(words)[0];
    if (first) choose(first);
  };
  return (
    <section className={styles['side']} aria-label="Articles">
      <SearchField text={text} onText={setText} onEnter={onEnter} />
      {words === '' && (
        <CategoryTabs categories={state.categories} chosen={categoryId} onChoose={setCategoryId} />
      )}
      {items.length > 0 ? (
        <Tiles items={items} onChoose={choose} />
      ) : (
        <Nothing words={words} isReady={state.asOf !== null} />
      )}
    </section>
  );
}

function Nothing({ words, isReady }: { readonly words: string; readonly isReady: boolean }) {
  const title = words === '' ? 'Nothing on this shelf' : `Nothing found for “${words}”`;
  return (
    <EmptyState icon={<IconSearchOff size={40} />} title={title}>
      <p>
        {isReady
          ? 'Try fewer letters, the SKU or the barcode.'
          : 'This till has not copied the catalogue yet; it does as soon as the network is there.'}
      </p>
    </EmptyState>
  );
}
