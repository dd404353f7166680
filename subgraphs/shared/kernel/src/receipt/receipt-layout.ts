// A printer obeys control bytes, and characters that reverse or hide text deceive its reader.
const unprintable = /[\p{C}\p{Zl}\p{Zp}]+/gu;
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
const mark = /\p{M}/u;

/** A text that can be printed on one line: without control characters, and with single blanks. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(unprintable, ' ').replace(/\s+/gu, ' ').trim();
}

/** How many columns a text takes on paper: two for East Asian characters, none for combining marks. */
export function widthOf(text: string): number {
  return Array.from(text).reduce((sum, character) => sum + columnsOf(character), 0);
}

/** A text on as few lines as it needs, broken between words where there are any; indented as it was. */
export function wrapped(text: string, width: number): readonly string[] {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const room = width - indent.length;
  const lines: string[] = [];
  let line = '';
  for (const word of printable(text)
    .split(' ')
    .flatMap((each) => pieces(each, room))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (widthOf(longer) <= room) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].map((each) => (each === '' ? '' : indent + each));
}

/** A text in the middle of its lines. */
export function centred(text: string, width: number): readonly string[] {
  return wrapped(text, width).map((line) => {
    const before = Math.floor((width - widthOf(line)) / 2);
    return ' '.repeat(before) + line;
  });
}

/** A text on the left and an amount at the right edge; on a line of its own where both don't fit. */
export function columns(left: string, right: string, width: number): readonly string[] {
  const room = width - widthOf(right) - 1;
  const lines = wrapped(left, width);
  const last = lines.at(-1) ?? '';
  if (widthOf(last) > room) return [...lines, ' '.repeat(width - widthOf(right)) + right];
  const gap = width - widthOf(last) - widthOf(right);
  return [...lines.slice(0, -1), last + ' '.repeat(gap) + right];
}

function pieces(word: string, room: number): readonly string[] {
  const parts: string[] = [];
  let part = '';
  for (const character of Array.from(word)) {
    if (widthOf(part + character) > room) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part];
}

function columnsOf(character: string): number {
  if (mark.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
