import { formatMoney } from '@novapos/kernel';
import fc from 'fast-check';
import { wholeOrder, orderLine } from '../../tests/order-examples.ts';
import { renderReceipt } from './receipt.ts';
import { printable, widthOf } from './receipt-layout.ts';

const golden42 = `
               Corner Shop
              12 Main Street
               Springfield

R1-000042                 2030-01-31 09:30
Front till
------------------------------------------
Ground Coffee 250g                    4.99
Apples Royal Gala
  0.335 kg x 3.99                     1.34
  price was 4.49: bruised
  loyalty card 10%                   -0.13
------------------------------------------
Subtotal                              6.20
  coupon                             -0.20
Sales tax (TAX) 8.875%                0.53
TOTAL USD                             6.53
------------------------------------------
Cash rounding                         0.02
Coupon                                1.00
Card ****4242                         2.00
Cash                                  5.00
Change                                1.45`.slice(1);

const golden32 = `
          Corner Shop
         12 Main Street
          Springfield

R1-000042       2030-01-31 09:30
Front till
*** VOID ***
`.slice(1);

const sold = wholeOrder({
  lines: [
    orderLine(),
    orderLine({
      name: 'Apples Royal Gala',
      quantityMilli: 335,
      unit: 'kg',
      catalogueUnitPriceMinor: 449,
      unitPriceMinor: 399,
      grossMinor: 134,
      override: { kind: 'UNIT_PRICE', amountMinor: 399, reason: 'bruised' },
      discounts: [{ reason: 'loyalty card', basisPoints: 1000, amountMinor: 13 }],
      lineDiscountMinor: 13,
    }),
  ],
  grossMinor: 633,
  lineDiscountMinor: 13,
  orderDiscountMinor: 20,
  netMinor: 600,
  taxMinor: 53,
  totalMinor: 653,
  discounts: [{ reason: 'coupon', basisPoints: null, amountMinor: 20 }],
  taxes: [
    {
      code: 'TAX',
      name: 'Sales tax',
      ratePpm: 88_750,
      isInclusive: false,
      isCompound: false,
      baseMinor: 600,
      amountMinor: 53,
    },
  ],
  cashRoundingMinor: 2,
  changeMinor: 145,
  tenders: [
    { paymentId: 'a', type: 'COUPON', amountMinor: 100, tenderedMinor: 100, cardLast4: null },
    { paymentId: 'b', type: 'CARD', amountMinor: 200, tenderedMinor: 200, cardLast4: '4242' },
    { paymentId: 'c', type: 'CASH', amountMinor: 355, tenderedMinor: 500, cardLast4: null },
  ],
});

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.string({ maxLength: 80 }));
const amounts = fc.nat(Number.MAX_SAFE_INTEGER);
const widths = fc.constantFrom<32 | 42>(32, 42);
const orders = fc
  .record({
    storeName: texts,
    address: fc.array(texts, { maxLength: 4 }),
    registerName: texts,
    lineName: texts,
    unit: texts,
    reason: texts,
    gross: amounts,
    total: amounts,
    isVoided: fc.boolean(),
  })
  .map((given) =>
    wholeOrder({
      status: given.isVoided ? 'VOIDED' : 'COMPLETED',
      voidReason: given.reason,
      storeName: given.storeName,
      storeAddressLines: given.address,
      registerName: given.registerName,
      totalMinor: given.total,
      discounts: [{ reason: given.reason, basisPoints: null, amountMinor: given.gross }],
      lines: [
        orderLine({
          name: given.lineName,
          unit: given.unit,
          grossMinor: given.gross,
          unitPriceMinor: given.total,
          override: { kind: 'LINE_TOTAL', amountMinor: given.gross, reason: given.reason },
        }),
      ],
    }),
  );

describe('a receipt', () => {
  it('reads like this on wide paper', () => {
    expect(renderReceipt(sold, 42)).toBe(golden42);
  });

  it('says on top and at the end that the sale was voided, on narrow paper too', () => {
    const text = renderReceipt({ ...sold, status: 'VOIDED', voidReason: 'wrong item' }, 32);
    expect(text.replaceAll(/^ *\*\*\*/gm, '***').startsWith(golden32)).toBe(true);
    expect(
      text
        .split('\n')
        .slice(-2)
        .map((line) => line.trim()),
    ).toEqual(['*** VOID ***', 'wrong item']);
  });

  it('keeps to the width of its paper, whatever the names are', () => {
    fc.assert(
      fc.property(orders, widths, (order, width) => {
        for (const line of renderReceipt(order, width).split('\n')) {
          expect(widthOf(line)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });

  it('sends the printer nothing but characters to print', () => {
    fc.assert(
      fc.property(orders, widths, (order, width) => {
        for (const line of renderReceipt(order, width).split('\n')) {
          expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(line)).toBe(false);
        }
      }),
    );
  });

  it('ends each line with an amount at the right edge', () => {
    fc.assert(
      fc.property(amounts, widths, (totalMinor, width) => {
        const text = renderReceipt({ ...sold, totalMinor }, width);
        const line = text.split('\n').find((each) => each.startsWith('TOTAL')) ?? '';
        expect(line).toHaveLength(width);
        expect(line.endsWith(` ${formatMoney({ amountMinor: totalMinor, currency: 'USD' })}`)).toBe(
          true,
        );
      }),
    );
  });

  it('adds up: what was handed over less the change is the total and its rounding', () => {
    const tendered = sold.tenders.reduce((sum, { tenderedMinor }) => sum + tenderedMinor, 0);
    expect(tendered - sold.changeMinor).toBe(sold.totalMinor + sold.cashRoundingMinor);
  });

  it('breaks long names between words and words that are too long', () => {
    const name = `Extra long ${'x'.repeat(50)} coffee`;
    const text = renderReceipt(wholeOrder({ lines: [orderLine({ name })] }), 32);
    expect(text).toContain(`Extra long\n${'x'.repeat(32)}\n${'x'.repeat(18)} coffee`);
  });

  it('drops control bytes and characters that turn text round', () => {
    expect(printable(' a\u001b@b\u202ec\u0000\n d ')).toBe('a @b c d');
  });
});
