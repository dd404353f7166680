const opened: (() => PromiseLike<unknown>)[] = [];

/** Close this when the tests of the file are over, even when one failed; the last opened first. */
export function closeAtTheEnd(close: () => PromiseLike<unknown>): void {
  opened.push(close);
}

afterAll(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});
