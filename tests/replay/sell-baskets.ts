/** What is to be sold, and at which register: a register sells one thing at a time. */
export type Order<Work> = { readonly register: string; readonly work: Work };

type Floor<Work> = {
  /** How many registers sell at once. */
  readonly tills: number;
  readonly signal: AbortSignal;
  readonly sell: (order: Order<Work>) => Promise<void>;
};

/** How many baskets a till looks ahead for one whose register is free. */
const lookAhead = 8;

/**
 * Sell in the given order, as many at once as there are tills; what waits for a busy register is
 * overtaken by what does not. Ends when all are sold, or, after the signal, when those begun are.
 */
export async function sellBaskets<Work>(
  orders: AsyncIterable<Order<Work>>,
  { tills, signal, sell }: Floor<Work>,
): Promise<void> {
  const waiting: Order<Work>[] = [];
  const selling = new Map<string, Promise<void>>();
  const faults: unknown[] = [];

  function begin(order: Order<Work>): void {
    const sold = sell(order)
      .catch((error: unknown) => void faults.push(error))
      .then(() => void selling.delete(order.register));
    selling.set(order.register, sold);
  }

  function beginAll(): void {
    for (let index = 0; index < waiting.length && selling.size < tills;) {
      const order = waiting[index];
      if (order && !selling.has(order.register)) {
        waiting.splice(index, 1);
        begin(order);
      } else {
        index += 1;
      }
    }
  }

  function isOver(): boolean {
    return signal.aborted || faults.length > 0;
  }

  async function untilAtMost(count: number): Promise<void> {
    beginAll();
    while (waiting.length > count && !isOver()) {
      await Promise.race(selling.values());
      if (!isOver()) beginAll();
    }
  }

  for await (const order of orders) {
    if (isOver()) break;
    waiting.push(order);
    await untilAtMost(tills * lookAhead);
  }
  await untilAtMost(0);
  await Promise.all(selling.values());
  if (faults.length > 0) throw faults[0];
}
