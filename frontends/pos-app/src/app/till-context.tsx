import { createContext, use, useSyncExternalStore, type ReactNode } from 'react';
import type { Readable } from '../till/readable.ts';
import type { Till } from '../till/till.ts';

const TillContext = createContext<Till | null>(null);

/** The till that all screens below ask. */
export function TillProvider({
  till,
  children,
}: {
  readonly till: Till;
  readonly children: ReactNode;
}) {
  return <TillContext value={till}>{children}</TillContext>;
}

/** The till of this device. */
export function useTill(): Till {
  const till = use(TillContext);
  if (!till) throw new Error('A screen stands inside a TillProvider.');
  return till;
}

/** What a readable value is now; the screen is drawn again when it changes. */
export function useReadable<Value>({ get, subscribe }: Readable<Value>): Value {
  return useSyncExternalStore(subscribe, get);
}
