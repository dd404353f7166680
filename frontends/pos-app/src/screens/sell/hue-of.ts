const hues = 8;

/** One of eight colours for a name, always the same one. */
export function hueOf(name: string): number {
  return (
    Array.from(name).reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 9973, 7) %
    hues
  );
}
