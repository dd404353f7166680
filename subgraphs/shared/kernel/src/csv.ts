/** A cell: text, a whole number, or nothing. */
export type CsvCell = string | number | null;

const number = /^-?\d+(\.\d+)?$/;
const startsFormula = /^[=+\-@\t\r]/;
const needsQuotes = /[",\r\n]/;

/** One record as RFC 4180 writes it, its line end included. Text that a spreadsheet would take for a formula is disarmed. */
export function csvLine(cells: readonly CsvCell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(cell: CsvCell): string {
  if (cell === null) return '';
  const text = String(cell);
  const harmless = startsFormula.test(text) && !number.test(text) ? `'${text}` : text;
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
