import { useCallback, useEffect, useRef } from 'react';

const patienceMs = 9_000;

/** Go on by itself after a while; `stay` gives up on it. */
export function useGoOn(goOn: () => void): { readonly stay: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(goOn);
  useEffect(() => {
    latest.current = goOn;
  });
  useEffect(() => {
    timer.current = setTimeout(() => {
      latest.current();
    }, patienceMs);
    return () => {
      clearTimeout(timer.current);
    };
  }, []);
  const stay = useCallback(() => {
    clearTimeout(timer.current);
  }, []);
  return { stay };
}
