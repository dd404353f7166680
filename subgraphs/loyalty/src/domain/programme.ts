import type { Tier } from './tier.ts';

/** What becomes of a fraction of a point. */
export type PointsRounding = 'FLOOR' | 'HALF_UP';

/** The terms of a programme, as a tenant sets them. */
export type Terms = {
  readonly isActive: boolean;
  readonly currency: string;
  /** Points for each `unitMinor` that is paid. */
  readonly pointsPerUnit: number;
  readonly unitMinor: number;
  readonly earnRounding: PointsRounding;
  /** So many points are worth `redeemMinor`. */
  readonly redeemPoints: number;
  readonly redeemMinor: number;
  readonly minimumRedeemPoints: number;
  /** Null for points that stay. */
  readonly expiryMonths: number | null;
  /** Null where all points ever earned count for a tier. */
  readonly tierWindowMonths: number | null;
  /** By threshold, the lowest first. */
  readonly tiers: readonly Tier[];
};

/** How a tenant gives points and takes them back. */
export type Programme = Terms & { readonly version: number; readonly changedAt: Date };
