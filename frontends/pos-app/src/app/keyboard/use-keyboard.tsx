import {
  createContext,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { createKeyboard, type Keyboard, type PressedKey } from './keyboard.ts';

const KeyboardContext = createContext<Keyboard | null>(null);

/** The keyboard that all screens below hear. */
export function KeyboardProvider({ children }: { readonly children: ReactNode }) {
  const [keyboard, setKeyboard] = useState<Keyboard | null>(null);
  useEffect(() => {
    const created = createKeyboard(window);
    setKeyboard(created);
    return created.stop;
  }, []);
  if (!keyboard) return null;
  return <KeyboardContext value={keyboard}>{children}</KeyboardContext>;
}

/** Hear keys while the screen is there; true says that the key was for it. */
export function useKeys(onKey: (pressed: PressedKey) => boolean): void {
  const keyboard = use(KeyboardContext);
  const latest = useLatest(onKey);
  useEffect(
    () => keyboard?.listen({ onKey: (pressed) => latest.current(pressed) }),
    [keyboard, latest],
  );
}

/** Hear scans while the screen is there; true says that the code was for it. */
export function useScan(onScan: (code: string) => boolean): void {
  const keyboard = use(KeyboardContext);
  const latest = useLatest(onScan);
  useEffect(() => keyboard?.listen({ onScan: (code) => latest.current(code) }), [keyboard, latest]);
}

/** Stands first in a dialog: the screens behind it hear no keys. */
export function KeysEndHere() {
  const keyboard = use(KeyboardContext);
  useEffect(() => keyboard?.listen({ isModal: true }), [keyboard]);
  return null;
}

function useLatest<Value>(value: Value) {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
