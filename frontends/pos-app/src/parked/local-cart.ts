import type { Draft } from '../cart/draft.ts';

/** A cart that was put aside on this device alone. */
export type LocalCart = {
  readonly id: string;
  readonly label: string;
  readonly draft: Draft;
  readonly shownTotalMinor: number;
  readonly parkedAt: Date;
  /** The server was asked to keep it too, and never answered. */
  readonly isUnsure: boolean;
};
