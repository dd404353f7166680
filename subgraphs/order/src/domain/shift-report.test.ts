import { widthOf } from './receipt-layout.ts';
import type { ShiftFigures } from './shift-figures.ts';
import { renderShiftReport, type ShiftReport } from './shift-report.ts';
import type { Shift, ShiftClosing } from './shift.ts';

const openedAt = new Date('2030-01-31T14:00:00Z');
const closedAt = new Date('2030-01-31T22:30:00Z');
const times = { from: '2030-01-31 09:00', to: '2030-01-31 17:30' };

const figures: ShiftFigures = {
  sales: 41,
  voids: 1,
  refunds: 2,
  noSales: 3,
  grossMinor: 100_000,
  discountMinor: 2_500,
  netMinor: 97_500,
  taxMinor: 8_653,
  totalMinor: 106_153,
  refundedMinor: 2_400,
  taxes: [
    {
      code: 'VAT',
      name: 'Value added tax of the whole long state',
      ratePpm: 88_750,
      isInclusive: false,
      isCompound: false,
      baseMinor: 97_500,
      amountMinor: 8_653,
    },
  ],
  tenders: [
    { type: 'CARD', amountMinor: 60_000, count: 21 },
    { type: 'CASH', amountMinor: 43_753, count: 20 },
  ],
  cashSalesMinor: 46_153,
  cashRefundsMinor: 2_400,
  paidInMinor: 1_000,
  paidOutMinor: 5_000,
};

const closing: ShiftClosing = {
  closedBy: 'someone',
  closedAt,
  counted: {
    totalMinor: 59_653,
    pieces: [
      { valueMinor: 10_000, count: 5 },
      { valueMinor: 25, count: 0 },
      { valueMinor: 1, count: 9_653 },
    ],
  },
  expectedMinor: 59_753,
  differenceMinor: -100,
  note: 'The drawer stuck \u001b[31m twice',
  figures,
};

function report(overrides: Partial<Shift>, isBlind = false): ShiftReport {
  const shift: Shift = {
    id: '1',
    number: 7,
    status: 'OPEN',
    storeId: '2',
    storeName: 'Corner Shop',
    registerId: '3',
    registerCode: 'R1',
    registerName: 'Front till',
    currency: 'USD',
    timeZone: 'America/New_York',
    businessDate: '2030-01-31',
    openedBy: '4',
    openedAt,
    openingFloat: { totalMinor: 20_000, pieces: [] },
    closing: null,
    ...overrides,
  };
  return { kind: shift.closing ? 'Z' : 'X', shift, figures, to: closedAt, isBlind };
}

describe('a report of a shift on paper', () => {
  it('tells all that was sold, moved and counted', () => {
    expect(renderShiftReport(report({ closing }), times, 42)).toBe(
      [
        '               Corner Shop',
        '             *** Z REPORT ***',
        '',
        'Shift 7                                 R1',
        'Front till',
        'From                      2030-01-31 09:00',
        'To                        2030-01-31 17:30',
        '------------------------------------------',
        'Sales                                   41',
        'Voids                                    1',
        'Refunds                                  2',
        'Drawer opened, no sale                   3',
        '------------------------------------------',
        'Gross                              1000.00',
        'Discounts                           -25.00',
        'Net                                 975.00',
        'Value added tax of the whole long state',
        '(VAT) 8.875%                         86.53',
        'TOTAL USD                          1061.53',
        'Refunded                            -24.00',
        '------------------------------------------',
        'Card (21)                           600.00',
        'Cash (20)                           437.53',
        '------------------------------------------',
        'Float                               200.00',
        'Cash sales                          461.53',
        'Cash refunds                        -24.00',
        'Paid in                              10.00',
        'Paid out                            -50.00',
        'Expected in drawer                  597.53',
        'Counted                             596.53',
        'SHORT                                -1.00',
        '------------------------------------------',
        '5 x 100.00                          500.00',
        '9653 x 0.01                          96.53',
        '------------------------------------------',
        'The drawer stuck [31m twice',
      ].join('\n'),
    );
  });

  it.each([32, 42] as const)('is no wider than %i columns', (width) => {
    const text = renderShiftReport(report({ closing }), times, width);
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(width);
  });

  it('tells what is expected of an open shift only to who may know', () => {
    expect(renderShiftReport(report({}), times, 42)).toContain('Expected in drawer');
    const blind = renderShiftReport(report({}, true), times, 42);
    expect(blind).toContain('*** X REPORT ***');
    expect(blind).not.toContain('Expected');
    expect(blind).not.toContain('Counted');
  });

  it.each([
    [0, 'DIFFERENCE'],
    [5, 'OVER'],
    [-5, 'SHORT'],
  ])('names a difference of %i', (differenceMinor, name) => {
    const closed = { ...closing, differenceMinor };
    expect(renderShiftReport(report({ closing: closed }), times, 32)).toContain(`\n${name} `);
  });
});
