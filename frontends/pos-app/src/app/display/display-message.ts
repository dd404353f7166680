/** The channel from the till to the screen that the customer sees. */
export const displayChannel = 'novapos-display';

/** What the customer sees; amounts in minor units. */
export type DisplayMessage =
  | {
      readonly kind: 'cart';
      readonly currency: string;
      readonly lines: readonly {
        readonly key: string;
        readonly name: string;
        readonly quantityMilli: number;
        readonly totalMinor: number;
      }[];
      readonly discountMinor: number;
      readonly taxMinor: number;
      readonly totalMinor: number;
    }
  | {
      readonly kind: 'paid';
      readonly currency: string;
      readonly totalMinor: number;
      readonly changeMinor: number;
    };

/** What the customer's screen says when it opens: it wants to know how things are. */
export type DisplayQuestion = { readonly kind: 'hello' };
