import type { ChargeStanding, Notice } from '../domain/provider-notice.ts';
import type { ChargeKey } from './payment-provider.ts';

/** A webhook of a provider, as it came. */
export type GivenNotice = {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};

/** How a webhook is verified. */
export type Verification = {
  /** Those that are live; one of them must have signed. */
  readonly secrets: readonly string[];
  readonly now: Date;
};

/** What was read of a webhook. `UNSIGNED`: not by this provider, or not now. `UNREADABLE`: signed, and yet nonsense. */
export type ReadNotice = Notice | 'UNSIGNED' | 'UNREADABLE';

/** A provider that tells by webhooks what became of charges. */
export interface NoticingProvider {
  readonly name: string;
  /** Verify and read a webhook. */
  read(given: GivenNotice, verification: Verification): ReadNotice;
  /** Where a charge stands now: what a notice says may be old. */
  standing(charge: ChargeKey): Promise<ChargeStanding>;
}
