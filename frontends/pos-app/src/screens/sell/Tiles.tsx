import { useRef, type KeyboardEvent } from 'react';
import type { CatalogueItem } from '../../till/catalogue.ts';
import { Tile } from './Tile.tsx';
import styles from './Tiles.module.css';

type Props = {
  readonly items: readonly CatalogueItem[];
  readonly onChoose: (item: CatalogueItem) => void;
};

/** Articles as tiles; arrow keys go from one to the next. */
export function Tiles({ items, onChoose }: Props) {
  const grid = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = neighbourOf(grid.current, event.key);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      ref={grid}
      id="tiles"
      className={styles['tiles']}
      role="group"
      aria-label="Articles to add"
      onKeyDown={onKeyDown}
    >
      {items.map((item) => (
        <Tile key={item.variantId} item={item} onChoose={onChoose} />
      ))}
    </div>
  );
}

function neighbourOf(grid: HTMLElement | null, key: string): HTMLElement | null {
  const tiles = Array.from(grid?.querySelectorAll<HTMLElement>('button') ?? []);
  const at = tiles.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return null;
  const top = tiles[0]?.offsetTop;
  const perRow = Math.max(1, tiles.filter((tile) => tile.offsetTop === top).length);
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: perRow, ArrowUp: -perRow }[key];
  return step === undefined ? null : (tiles[at + step] ?? null);
}
