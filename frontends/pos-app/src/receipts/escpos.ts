/** Turns a document of ReceiptLine into the bytes of a printer, one a character. */
export type Transform = (
  document: string,
  printer: {
    readonly cpl: number;
    readonly encoding: 'multilingual';
    readonly command: 'escpos';
    readonly cutting: boolean;
    readonly spacing: boolean;
  },
) => string;

/** How a receipt is to come out. */
export type Paper = { readonly width: 32 | 42; readonly opensDrawer: boolean };

// A pulse of 50 ms on pin 2 of the drawer's plug.
const pulse = [0x1b, 0x70, 0x00, 0x19, 0xfa];
const marks = /[\\|{}~_"`^=-]/g;

/** Lines of text as what an ESC/POS printer prints, cut, and the pulse that opens the drawer first. */
export function escPos(
  text: string,
  { width, opensDrawer }: Paper,
  transform: Transform,
): Uint8Array {
  const commands = transform(text.split('\n').map(asItIs).join('\n'), {
    cpl: width,
    encoding: 'multilingual',
    command: 'escpos',
    cutting: true,
    spacing: false,
  });
  const bytes = Array.from(commands, (character) => character.charCodeAt(0) & 0xff);
  return Uint8Array.from([...(opensDrawer ? pulse : []), ...bytes]);
}

/** The pulse alone. */
export function drawerPulse(): Uint8Array {
  return Uint8Array.from(pulse);
}

// The bar begins a line at its left edge; behind an escaped blank all others stay.
function asItIs(line: string): string {
  return line === '' ? '' : `|\\ ${line.replace(marks, (mark) => `\\${mark}`)}`;
}
