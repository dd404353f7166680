const words: Readonly<Record<string, string>> = {
  CASH: 'Cash',
  CARD: 'Card',
  COUPON: 'Coupon',
  LOYALTY_POINTS: 'Points',
  GIFT_CARD: 'Gift card',
  STORE_CREDIT: 'Store credit',
};

/** A means of payment in words. */
export function tenderText(type: string): string {
  return words[type] ?? type.toLowerCase().replaceAll('_', ' ');
}
