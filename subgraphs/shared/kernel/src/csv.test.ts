import fc from 'fast-check';
import { csvLine } from './csv.ts';

/** A reader of RFC 4180 of its own. */
function readLine(text: string): string[] {
  const cells = text.slice(0, -2).match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
  return cells
    .slice(0, cells.at(-1) === '' && !text.endsWith(',\r\n') ? -1 : undefined)
    .map((cell) => cell.replace(/,$/, ''))
    .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}

describe('a record of CSV', () => {
  it('quotes what has quotes, commas or line ends, and ends with CR and LF', () => {
    expect(csvLine(['a "b"', 'c,d', 'e\nf', 7, null])).toBe('"a ""b""","c,d","e\nf",7,\r\n');
  });

  it.each(['=1+1', '+44 20', '-cmd', '@SUM(A1)', '\t=1', '\r=1'])('disarms %j', (text) => {
    expect(readLine(csvLine([text, 'x']))[0]).toBe(`'${text}`);
  });

  it('leaves numbers alone, those below zero too', () => {
    expect(csvLine(['-12.34', -5, '0.00'])).toBe('-12.34,-5,0.00\r\n');
  });

  it('is read back as it was written', () => {
    const word = fc.string({ unit: fc.constantFrom('a', ',', '"', '\n', ' '), minLength: 1 });
    fc.assert(
      fc.property(word, word, (left, right) => {
        expect(readLine(csvLine([left, right]))).toEqual([left, right]);
      }),
    );
  });
});
