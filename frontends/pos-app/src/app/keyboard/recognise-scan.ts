/** Keys that follow each other faster than this are a scanner's. */
export const scannerPaceMs = 35;

/** A person may type two keys that fast, never these many and Enter. */
const leastCharacters = 4;

/** A key at a time, both as the browser tells them. */
export type Keystroke = { readonly key: string; readonly atMs: number };

/** The keys so far that may be the beginning of a scan. */
export type Burst = { readonly characters: string; readonly lastAtMs: number };

/** Nothing yet. */
export const noBurst: Burst = { characters: '', lastAtMs: Number.NEGATIVE_INFINITY };

/** What a key means after those before it. */
export type Recognised = {
  readonly burst: Burst;
  /** The code, where this key ended a scan. */
  readonly scan: string | null;
};

/** Tell a scanner from a person: characters at a scanner's pace that end in Enter are a scan. */
export function recognise(burst: Burst, { key, atMs }: Keystroke): Recognised {
  if (isSilent(key)) return { burst, scan: null };
  const isFast = atMs - burst.lastAtMs <= scannerPaceMs;
  if (key === 'Enter') {
    const isScan = isFast && burst.characters.length >= leastCharacters;
    return { burst: noBurst, scan: isScan ? burst.characters : null };
  }
  if (Array.from(key).length !== 1) return { burst: noBurst, scan: null };
  return {
    burst: { characters: isFast ? burst.characters + key : key, lastAtMs: atMs },
    scan: null,
  };
}

// Scanners press Shift for capitals; it is no character, and no end of one.
function isSilent(key: string): boolean {
  return key === 'Shift' || key === 'CapsLock';
}
