/** When an offline sale took place by the server's clock, and by how much the till's was wrong. */
export type PutRight = { readonly soldAtMs: number; readonly wrongByMs: number };

const toleratedMs = 5 * 60_000;

/**
 * Take off the time of a sale what the till's clock was wrong by when it sent it. No sale took place after it was sent, nor
 * before 1970.
 */
export function putRight(
  { soldAt, sentAt }: { readonly soldAt: Date; readonly sentAt: Date },
  now: Date,
): PutRight {
  const wrongByMs = sentAt.getTime() - now.getTime();
  const aheadMs = soldAt.getTime() - sentAt.getTime();
  const soldAtMs = Math.max(0, now.getTime() + Math.min(0, aheadMs));
  return { soldAtMs, wrongByMs: aheadMs > toleratedMs ? aheadMs : wrongByMs };
}

/** Whether a clock is wrong by more than the 5 minutes that nobody is told of. */
export function isClockWrong({ wrongByMs }: PutRight): boolean {
  return Math.abs(wrongByMs) > toleratedMs;
}
