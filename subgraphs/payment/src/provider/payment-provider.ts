/** One charge of a card; the key is ours, made once, and the provider never charges a key twice. */
export type Charge = {
  readonly tenantId: string;
  readonly key: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly cardToken: string;
};

/** Names a charge that was asked for before. */
export type ChargeKey = Pick<Charge, 'tenantId' | 'key'>;

/** What a provider says of a charge. `UNKNOWN`: it never heard of the key. `SILENT`: no answer in time. */
export type ProviderAnswer =
  | {
      readonly kind: 'APPROVED';
      readonly reference: string;
      readonly cardBrand: string;
      readonly cardLast4: string;
    }
  | { readonly kind: 'DECLINED'; readonly reason: string }
  | { readonly kind: 'UNKNOWN' }
  | { readonly kind: 'SILENT' };

/** Whether a provider has done what it was told. */
export type ProviderDone = 'DONE' | 'SILENT';

/** Someone who takes cards. Every call may be repeated by key without another effect. */
export interface PaymentProvider {
  readonly name: string;
  /** Hold the amount on the card. */
  authorize(charge: Charge): Promise<ProviderAnswer>;
  /** What became of a charge whose answer was lost. */
  find(charge: ChargeKey): Promise<ProviderAnswer>;
  /** Take what is held. */
  capture(charge: ChargeKey): Promise<ProviderDone>;
  /** Let go of what is held; a charge that arrives under this key later is declined. */
  cancel(charge: ChargeKey): Promise<ProviderDone>;
  /** Give back what was taken. */
  refund(charge: ChargeKey): Promise<ProviderDone>;
}
