const longFrom = 8;

/** Whether a word begins with the term but for one letter that is wrong, missing, too much or changed over; two in a long term. */
export function isTypoOf(term: string, word: string): boolean {
  const most = term.length >= longFrom ? 2 : 1;
  if (word.length < term.length - most) return false;
  return distanceToBeginning(term, word, most) <= most;
}

/** The fewest changes that make the term a beginning of the word. */
function distanceToBeginning(term: string, word: string, most: number): number {
  const width = Math.min(word.length, term.length + most);
  let older: readonly number[] = [];
  let row = Array.from({ length: width + 1 }, (_, at) => at);
  for (let at = 1; at <= term.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= width; to += 1) {
      next.push(cheapest({ term, word, at, to, next, row, older }));
    }
    if (Math.min(...next) > most) return most + 1;
    older = row;
    row = next;
  }
  return Math.min(...row);
}

type Cell = {
  readonly term: string;
  readonly word: string;
  readonly at: number;
  readonly to: number;
  readonly next: readonly number[];
  readonly row: readonly number[];
  readonly older: readonly number[];
};

function cheapest({ term, word, at, to, next, row, older }: Cell): number {
  const isSame = term[at - 1] === word[to - 1];
  const far = Number.MAX_SAFE_INTEGER;
  const changed = (row[to - 1] ?? far) + (isSame ? 0 : 1);
  const cost = Math.min(changed, (row[to] ?? far) + 1, (next[to - 1] ?? far) + 1);
  const isSwapped =
    at > 1 && to > 1 && term[at - 1] === word[to - 2] && term[at - 2] === word[to - 1];
  return isSwapped ? Math.min(cost, (older[to - 2] ?? far) + 1) : cost;
}
