import { noBurst, recognise, scannerPaceMs, type Burst } from './recognise-scan.ts';
import { isButton, isField, snapshotOf, type FieldSnapshot } from './fields.ts';

/** A key for whoever listens. */
export type PressedKey = {
  readonly key: string;
  /** The focus is in a field, which gets the characters itself. */
  readonly isInField: boolean;
};

/** Who listens; the latest is asked first. True says that it was for them, and ends the asking. */
export type KeyLayer = {
  readonly onKey?: (pressed: PressedKey) => boolean;
  readonly onScan?: (code: string) => boolean;
  /** Those below get no keys: a dialog stands before them. */
  readonly isModal?: boolean;
};

/** The keyboard and the scanner of a till. */
export type Keyboard = {
  /** Listen; answers how to stop. */
  readonly listen: (layer: KeyLayer) => () => void;
  readonly stop: () => void;
};

type Reading = {
  burst: Burst;
  /** The field at the beginning of the burst, to take a scan out of it again. */
  before: FieldSnapshot | null;
  /** Characters that were not told yet: they may become a scan. */
  held: string[];
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** Listen to all keys of a page, whatever has the focus. */
export function createKeyboard(page: Window): Keyboard {
  const layers: KeyLayer[] = [];
  const reading: Reading = { burst: noBurst, before: null, held: [], timer: undefined };

  const tell = (pressed: PressedKey): boolean => {
    for (const layer of [...layers].reverse()) {
      if (layer.onKey?.(pressed)) return true;
      if (layer.isModal) return false;
    }
    return false;
  };
  const release = () => {
    clearTimeout(reading.timer);
    for (const key of reading.held.splice(0)) tell({ key, isInField: false });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    const read = recognise(reading.burst, { key: event.key, atMs: event.timeStamp });
    if (read.burst.characters.length === 1) reading.before = snapshotOf(page.document);
    reading.burst = read.burst;
    if (read.scan === null) {
      pass(event, { reading, tell, release });
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    clearTimeout(reading.timer);
    reading.held = [];
    reading.before?.restore();
    const code = read.scan;
    [...layers].reverse().some((layer) => layer.onScan?.(code));
  };
  page.addEventListener('keydown', onKeyDown, { capture: true });
  return {
    listen(layer) {
      layers.push(layer);
      return () => {
        const at = layers.indexOf(layer);
        if (at >= 0) layers.splice(at, 1);
      };
    },
    stop() {
      clearTimeout(reading.timer);
      page.removeEventListener('keydown', onKeyDown, { capture: true });
    },
  };
}

type Passing = {
  readonly reading: Reading;
  readonly tell: (pressed: PressedKey) => boolean;
  readonly release: () => void;
};

function pass(event: KeyboardEvent, { reading, tell, release }: Passing): void {
  const { key, target } = event;
  const isInField = isField(target);
  if (Array.from(key).length === 1 && !isInField) {
    // Firefox would open its own search.
    if (key === '/') event.preventDefault();
    if (key === ' ') return;
    reading.held.push(key);
    clearTimeout(reading.timer);
    reading.timer = setTimeout(release, scannerPaceMs + 5);
    return;
  }
  release();
  // A button that has the focus is pressed by Enter.
  if (key === 'Enter' && isButton(target)) return;
  if (tell({ key, isInField })) {
    event.preventDefault();
    event.stopPropagation();
  }
}
