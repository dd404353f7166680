/** One figure from two sides that must say the same. */
export type Check = {
  /** Whose figure, where, of what, such as `orders, store 367, 2017-01: netMinor`. */
  readonly what: string;
  readonly expected: number | string;
  readonly found: number | string;
};

/** The checks whose two sides differ, each as a sentence; empty when all agree. */
export function differencesOf(checks: readonly Check[]): readonly string[] {
  return checks
    .filter(({ expected, found }) => expected !== found)
    .map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found}`);
}
