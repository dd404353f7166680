import receiptline from 'receiptline';
import { describe, expect, it } from 'vitest';
import { escPos, type Transform } from './escpos.ts';

const text = `          Corner Shop
R1-000042       2030-01-31 09:30
--------------------------------
Ground {x} | a~b_c\`d^e "f" \\
  0.335 kg x 3.99           1.34

= no cut, - no rule`;

const asText: Transform = (document, printer) =>
  receiptline.transform(document, { ...printer, command: 'text' });
const toPrinter: Transform = (document, printer) => receiptline.transform(document, printer);

function read(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}

describe('a receipt for a printer', () => {
  it('comes out as it is, whatever stands in it', () => {
    const printed = read(escPos(text, { width: 32, opensDrawer: false }, asText));
    expect(printed.split('\n').map((line) => line.trimEnd())).toEqual([...text.split('\n'), '']);
  });

  it('begins by setting the printer up, ends with a cut, and opens the drawer first', () => {
    const printed = read(escPos('A', { width: 42, opensDrawer: true }, toPrinter));
    expect(printed.startsWith('\u001bp\u0000\u0019\u00fa\u001b@')).toBe(true);
    expect(printed).toContain('A\n\u001dV');
  });
});
