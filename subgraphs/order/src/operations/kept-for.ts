type KeptFor<Value> = {
  readonly ms: number;
  readonly now: () => Date;
  readonly load: (key: string) => Promise<Value>;
  /** Whether an answer may be kept at all; all may when it is left out. */
  readonly isKept?: (value: Value) => boolean;
};

const mostKeys = 10_000;

/** Keeps answers for a while; what is forgotten is asked anew, even where an old answer is on its way. */
export function keptFor<Value>({ ms, now, load, isKept = () => true }: KeptFor<Value>) {
  const kept = new Map<string, { readonly atMs: number; readonly value: Promise<Value> }>();

  function ask(key: string, atMs: number): Promise<Value> {
    const value = load(key);
    const entry = { atMs, value };
    const drop = (): void => {
      if (kept.get(key) === entry) kept.delete(key);
    };
    if (kept.size >= mostKeys) kept.clear();
    kept.set(key, entry);
    value.then((answer) => {
      if (!isKept(answer)) drop();
    }, drop);
    return value;
  }

  return {
    get(key: string): Promise<Value> {
      const atMs = now().getTime();
      const known = kept.get(key);
      const ageMs = known ? atMs - known.atMs : Infinity;
      return known && ageMs >= 0 && ageMs < ms ? known.value : ask(key, atMs);
    },
    forget(key: string): void {
      kept.delete(key);
    },
  };
}
