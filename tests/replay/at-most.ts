/** Do something with every item, with no more of them at once than told; ends with the first fault. */
export async function eachAtMost<Item>(
  atOnce: number,
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = [...items].reverse();

  async function workOff(): Promise<void> {
    try {
      while (waiting.length > 0) {
        for (const item of waiting.splice(-1)) await work(item);
      }
    } catch (fault) {
      waiting.length = 0;
      throw fault;
    }
  }

  await Promise.all(Array.from({ length: atOnce }, workOff));
}
