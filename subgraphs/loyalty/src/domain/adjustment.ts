import { accept, refuse, type Decision } from '@novapos/kernel';
import type { Problem } from './check-terms.ts';

/** Points that can't be given or taken like that. */
export type PointsAdjustmentInvalid = {
  readonly kind: 'PointsAdjustmentInvalid';
  readonly problems: readonly Problem[];
};

type Adjustment = { readonly points: number; readonly reason: string };

const mostPoints = 10_000_000;
const longestReason = 200;

/** Points to give or take with their reason, without idle spaces; or all that is wrong with them. */
export function checkAdjustment({
  points,
  reason,
}: Adjustment): Decision<Adjustment, PointsAdjustmentInvalid> {
  const words = reason.trim();
  const isSaid = words.length >= 1 && words.length <= longestReason;
  const isWithin = points !== 0 && Math.abs(points) <= mostPoints;
  const problems = [
    ...(isWithin ? [] : [{ field: 'points', message: `Up to ${mostPoints}, and not zero.` }]),
    ...(isSaid
      ? []
      : [{ field: 'reason', message: `Say why, in 1 to ${longestReason} characters.` }]),
  ];
  if (problems.length > 0) return refuse({ kind: 'PointsAdjustmentInvalid', problems });
  return accept({ points, reason: words });
}
