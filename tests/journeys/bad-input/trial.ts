import type { Shop } from '../../support/shop.ts';
import type { Platform } from '../../support/start-platform.ts';

/** What the themes of bad input are tried on. */
export type Trial = {
  readonly platform: () => Platform;
  /** A shop, and another tenant beside it. */
  readonly harbour: () => Shop;
  readonly markthalle: () => Shop;
};
