import { accept, refuse, type Decision, type Quantity } from '@novapos/kernel';

/** How much of a variant. */
export type StockLine = { readonly variantId: string; readonly quantity: Quantity };

/** Lines that can't be used, by their numbers from 0; no numbers when there are no lines. */
export type StockLinesInvalid = {
  readonly kind: 'StockLinesInvalid';
  readonly lines: readonly number[];
  readonly message: string;
};

/** A sale's line that takes less than nothing. */
export type QuantityNegative = { readonly kind: 'QuantityNegative'; readonly variantId: string };

type LinesDecision = Decision<readonly StockLine[], StockLinesInvalid>;

const most = 500;

/** A delivery has 1 to 500 lines, each variant once, each quantity above zero. */
export function checkReceivedLines(lines: readonly StockLine[]): LinesDecision {
  return checkLines(lines, (quantity) => quantity > 0);
}

/** A correction has 1 to 500 lines, each variant once, each quantity other than zero. */
export function checkAdjustedLines(lines: readonly StockLine[]): LinesDecision {
  return checkLines(lines, (quantity) => quantity !== 0);
}

function checkLines(
  given: readonly StockLine[],
  isFit: (quantity: Quantity) => boolean,
): LinesDecision {
  const lines = given.map(inOneSpelling);
  if (lines.length === 0) return invalid([], 'At least one line is needed.');
  if (lines.length > most) return invalid([most], `At most ${most} lines fit: make it several.`);

  const unfit = numbersOf(lines, ({ quantity }) => !isFit(quantity));
  if (unfit.length > 0) return invalid(unfit, 'A quantity is zero or of the wrong sign.');

  const first = new Map([...lines.entries()].reverse().map(([at, line]) => [line.variantId, at]));
  const again = numbersOf(lines, ({ variantId }, at) => first.get(variantId) !== at);
  if (again.length > 0) return invalid(again, 'Each variant stands on one line only.');
  return accept(lines);
}

function numbersOf(
  lines: readonly StockLine[],
  isMeant: (line: StockLine, at: number) => boolean,
): readonly number[] {
  return lines.flatMap((line, at) => (isMeant(line, at) ? [at] : []));
}

function invalid(lines: readonly number[], message: string) {
  return refuse({ kind: 'StockLinesInvalid', lines, message } as const);
}

function inOneSpelling({ variantId, quantity }: StockLine): StockLine {
  return { variantId: variantId.toLowerCase(), quantity };
}

/** A sale's lines, one a variant, in the order of variants' ids; a quantity of zero moves nothing. */
export function readSoldLines(
  lines: readonly StockLine[],
): Decision<readonly StockLine[], QuantityNegative> {
  const sums = new Map<string, Quantity>();
  for (const { variantId, quantity } of lines.map(inOneSpelling)) {
    if (quantity < 0) return refuse({ kind: 'QuantityNegative', variantId });
    if (quantity > 0) sums.set(variantId, (sums.get(variantId) ?? 0) + quantity);
  }
  const merged = Array.from(sums, ([variantId, quantity]) => ({ variantId, quantity }));
  return accept(merged.sort((one, other) => (one.variantId < other.variantId ? -1 : 1)));
}
