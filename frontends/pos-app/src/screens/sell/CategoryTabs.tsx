import { useRef, type KeyboardEvent } from 'react';
import type { CatalogueCategory } from '../../till/catalogue.ts';
import styles from './CategoryTabs.module.css';

type Props = {
  readonly categories: readonly CatalogueCategory[];
  /** Null for what is sold most. */
  readonly chosen: string | null;
  readonly onChoose: (categoryId: string | null) => void;
};

/** The shelves; arrow keys go along them. */
export function CategoryTabs({ categories, chosen, onChoose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const tabs = [{ id: null, name: 'Most sold' }, ...categories];
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const at = tabs.findIndex(({ id }) => id === chosen);
    const next = tabs[(at + step + tabs.length) % tabs.length];
    if (!next) return;
    onChoose(next.id);
    list.current?.querySelectorAll('button')[tabs.indexOf(next)]?.focus();
  };
  return (
    <div
      ref={list}
      className={styles['tabs']}
      role="tablist"
      aria-label="Shelves"
      onKeyDown={onKeyDown}
    >
      {tabs.map(({ id, name }) => (
        <button
          key={id ?? ''}
          type="button"
          role="tab"
          aria-selected={id === chosen}
          aria-controls="tiles"
          tabIndex={id === chosen ? 0 : -1}
          className={styles['tab']}
          onClick={() => {
            onChoose(id);
          }}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
