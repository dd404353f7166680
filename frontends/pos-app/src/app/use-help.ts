import { useReadable } from './till-context.tsx';

let isShown = false;
const listeners = new Set<() => void>();

function show(next: boolean): void {
  isShown = next;
  for (const listener of listeners) listener();
}

const state = {
  get: () => isShown,
  subscribe(listener: () => void) {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

const showHelp = () => {
  show(true);
};
const hideHelp = () => {
  show(false);
};

/** Whether the keys are shown, and how to change that. */
export function useHelp() {
  return { isShown: useReadable(state), show: showHelp, hide: hideHelp };
}
