import type { SellingDatabase } from '../outbox/database.ts';
import type { ShiftState } from '../till/shifts.ts';

/** A Z report that came after its shift was closed without the network. */
export type LateReport = {
  readonly shiftId: string;
  readonly text: string;
  readonly differenceMinor: number | null;
};

const shiftKey = 'shift';
const reportKey = 'late Z report';

/** The shift as the device last knew it. */
export async function readShift({ kept }: SellingDatabase): Promise<ShiftState> {
  return ((await kept.get(shiftKey))?.value as ShiftState | undefined) ?? { kind: 'unknown' };
}

/** Keep what is known of the shift. */
export async function keepShift({ kept }: SellingDatabase, state: ShiftState): Promise<void> {
  await kept.put({ id: shiftKey, value: state });
}

/** The last report that came late; null where there is none. */
export async function readLateReport({ kept }: SellingDatabase): Promise<LateReport | null> {
  return ((await kept.get(reportKey))?.value as LateReport | undefined) ?? null;
}

/** Keep a report that came late, for somebody to print. */
export async function keepLateReport(
  { kept }: SellingDatabase,
  report: LateReport | null,
): Promise<void> {
  if (report) await kept.put({ id: reportKey, value: report });
  else await kept.delete(reportKey);
}
