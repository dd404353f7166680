import type { RoundingMode } from '@novapos/kernel';

/** How contracts spell a way of rounding. */
export type RoundingName = 'HALF_UP' | 'TRUNCATE' | 'BANKERS';

/** The contracts' name of each way of rounding. */
export const roundingNames: Readonly<Record<RoundingMode, RoundingName>> = {
  HalfUp: 'HALF_UP',
  Truncate: 'TRUNCATE',
  Bankers: 'BANKERS',
};

/** The way of rounding that a contract's name means. */
export const roundingModes: Readonly<Record<RoundingName, RoundingMode>> = {
  HALF_UP: 'HalfUp',
  TRUNCATE: 'Truncate',
  BANKERS: 'Bankers',
};
