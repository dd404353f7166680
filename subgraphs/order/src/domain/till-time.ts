import { accept, refuse, type Decision } from '@novapos/kernel';

/** A time of a till that is not believed, and which way it is off. */
export type TillTimeWrong = {
  readonly kind: 'TillTimeWrong';
  readonly problem: 'FUTURE' | 'PAST';
};

type Bounds = {
  readonly now: Date;
  /** What came before it; null where nothing did. */
  readonly from: Date | null;
};

const clockOffMs = 5 * 60_000;

/**
 * When something was done at a till: now, or what the till says. Its clock may be off by 5 minutes: a time so little
 * after now is now, and one so little before what came first is the time of that. Nothing was done before 1970.
 */
export function tillTime(given: Date | null, { now, from }: Bounds): Decision<Date, TillTimeWrong> {
  const at = given ?? now;
  const aheadMs = at.getTime() - now.getTime();
  const behindMs = (from?.getTime() ?? 0) - at.getTime();
  if (aheadMs > clockOffMs) return refuse({ kind: 'TillTimeWrong', problem: 'FUTURE' });
  if (behindMs > (from ? clockOffMs : 0)) return refuse({ kind: 'TillTimeWrong', problem: 'PAST' });
  if (from && behindMs > 0) return accept(from);
  return accept(aheadMs > 0 ? now : at);
}
