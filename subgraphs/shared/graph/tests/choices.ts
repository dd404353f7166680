/** Answers a whole number from 0 up to but not including the given one. */
export type Choose = (of: number) => number;

/** Choices by a list of numbers, which begins again at its end. */
export function choicesBy(numbers: readonly number[]): Choose {
  let next = 0;
  return (of) => {
    const number = numbers[next % numbers.length] ?? 0;
    next += 1;
    return (number + next * 7) % of;
  };
}

/** One of these. */
export function pick<One>(of: readonly One[], choose: Choose): One {
  const one = of[choose(of.length)];
  if (one === undefined) throw new Error('there is nothing to pick from');
  return one;
}
