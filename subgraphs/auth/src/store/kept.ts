/** What is kept of a request with an idempotency key: the id of what it made, or the refusal's kind. */
export type Kept<Kind extends string> = { readonly id: string } | { readonly kind: Kind };

/** The row of an id that was kept; no such row is ever deleted. */
export function rowOfKept<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new Error('what an idempotency key made is gone');
  return row;
}
