import fc from 'fast-check';
import { renderGiftReceipt, renderReceipt, type ReceiptFacts } from './receipt.ts';
import { widthOf } from './receipt-layout.ts';

const facts: ReceiptFacts = {
  status: 'COMPLETED',
  receiptNumber: 'R1-F2-000017',
  soldAtLocal: '2030-01-31 09:30',
  storeName: 'Corner Shop',
  storeAddressLines: ['12 Main Street'],
  registerName: 'Front till',
  currency: 'EUR',
  lines: [
    {
      name: 'Apples Royal Gala',
      quantityMilli: 335,
      unit: 'kg',
      catalogueUnitPriceMinor: 399,
      unitPriceMinor: 399,
      override: null,
      grossMinor: 134,
      discounts: [],
    },
  ],
  grossMinor: 134,
  lineDiscountMinor: 0,
  discounts: [],
  taxes: [{ code: 'B', name: 'VAT', ratePpm: 70_000, isInclusive: true, amountMinor: 9 }],
  totalMinor: 134,
  cashRoundingMinor: 1,
  changeMinor: 15,
  tenders: [
    { type: 'LOYALTY_POINTS', tenderedMinor: 50, cardLast4: null },
    { type: 'CASH', tenderedMinor: 100, cardLast4: null },
  ],
  voidReason: null,
};

describe('the receipt of a till', () => {
  it('tells what was sold and how it was paid', () => {
    expect(renderReceipt(facts, 32)).toBe(
      `
          Corner Shop
         12 Main Street

R1-F2-000017    2030-01-31 09:30
Front till
--------------------------------
Apples Royal Gala
  0.335 kg x 3.99           1.34
--------------------------------
Subtotal                    1.34
VAT (B) 7% incl.            0.09
TOTAL EUR                   1.34
--------------------------------
Cash rounding               0.01
Points                      0.50
Cash                        1.00
Change                      0.15`.slice(1),
    );
  });

  it('says no price to whom the goods are given', () => {
    expect(renderGiftReceipt(facts, 32)).toBe(
      `
          Corner Shop
         12 Main Street

          GIFT RECEIPT

R1-F2-000017    2030-01-31 09:30
Front till
--------------------------------
Apples Royal Gala       0.335 kg
--------------------------------`.slice(1),
    );
  });

  it('keeps to its paper, whatever stands on it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(32, 42), (text, width) => {
        const [line] = facts.lines;
        const lines = line ? [{ ...line, name: text, unit: text }] : [];
        const receipt = renderGiftReceipt({ ...facts, storeName: text, lines }, width);
        for (const each of receipt.split('\n')) expect(widthOf(each)).toBeLessThanOrEqual(width);
      }),
    );
  });
});
