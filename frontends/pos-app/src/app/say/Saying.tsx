import { createContext, use, useCallback, useEffect, useState, type ReactNode } from 'react';
import styles from './Saying.module.css';

type Tone = 'plain' | 'good' | 'bad';
type Say = (text: string, tone?: Tone) => void;
type Said = { readonly text: string; readonly tone: Tone; readonly times: number };

const SayContext = createContext<Say>(() => undefined);
const shownMs = 4_000;

/** Says what just happened, to eyes for a moment and to screen readers. */
export function SayProvider({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said | null>(null);
  const [isShown, setIsShown] = useState(false);
  const say = useCallback<Say>((text, tone = 'plain') => {
    setSaid((before) => ({ text, tone, times: (before?.times ?? 0) + 1 }));
    setIsShown(true);
  }, []);
  useEffect(() => {
    if (!said) return undefined;
    const timer = setTimeout(() => {
      setIsShown(false);
    }, shownMs);
    return () => {
      clearTimeout(timer);
    };
  }, [said]);
  return (
    <SayContext value={say}>
      {children}
      <div
        className={styles['place']}
        role={said?.tone === 'bad' ? 'alert' : 'status'}
        data-shown={isShown}
        data-tone={said?.tone ?? 'plain'}
      >
        {/* A change of key has the same words read again. */}
        <span key={said?.times ?? 0}>{said?.text ?? ''}</span>
      </div>
    </SayContext>
  );
}

/** Say something. */
export function useSay(): Say {
  return use(SayContext);
}
