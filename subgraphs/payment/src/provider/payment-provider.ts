/** Names a charge that was asked for before; the key is ours, made once an intent of payment. */
export type ChargeKey = {
  readonly tenantId: string;
  /** The request as part of which it is asked for, to be found in logs. */
  readonly requestId: string;
  readonly key: string;
};

/** One charge of a card or of a customer's points; a provider never charges a key twice. */
export type Charge = ChargeKey & {
  readonly orderId: string;
  readonly amountMinor: number;
  readonly currency: string;
  /** Of a card. */
  readonly cardToken: string | null;
  /** Whose points. */
  readonly customerId: string | null;
};

/** What a provider says of a charge. `UNKNOWN`: it never heard of the key. `SILENT`: no answer in time. */
export type ProviderAnswer =
  | {
      readonly kind: 'APPROVED';
      readonly reference: string | null;
      readonly cardBrand: string | null;
      readonly cardLast4: string | null;
    }
  | {
      readonly kind: 'DECLINED';
      readonly reason: string;
      /** What could have been charged, in minor units, where points were not enough. */
      readonly worthMinor?: number;
    }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'SILENT' };

/** A part of a charge to give back. */
export type ChargePart = {
  /** Ours, made once a refund; a provider never gives a part back twice. */
  readonly refundKey: string;
  readonly amountMinor: number;
  /** What of the charge goes back with it and all parts before it. */
  readonly returnedMinor: number;
};

/** Whether a provider has done what it was told. */
export type ProviderDone = 'DONE' | 'SILENT';

/** Whether a provider took what it held. `GONE`: it holds nothing of this key any more. */
export type ProviderTaken = ProviderDone | 'GONE';

/** Someone who takes cards or points. Every call may be repeated by key without another effect. */
export interface PaymentProvider {
  readonly name: string;
  /** Hold the amount. */
  authorize(charge: Charge): Promise<ProviderAnswer>;
  /** What became of a charge whose answer was lost. */
  find(charge: Charge): Promise<ProviderAnswer>;
  /** Take what is held. */
  capture(charge: ChargeKey): Promise<ProviderTaken>;
  /** Let go of what is held; a charge that arrives under this key later is declined. */
  cancel(charge: ChargeKey): Promise<ProviderDone>;
  /** Give back what was taken. */
  refund(charge: ChargeKey): Promise<ProviderDone>;
  /** Give back a part of what was taken. */
  refundPart(charge: Charge, part: ChargePart): Promise<ProviderDone>;
}
