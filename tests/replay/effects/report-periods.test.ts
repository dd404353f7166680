import fc from 'fast-check';
import { reportPeriods } from './report-periods.ts';

const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);

describe('the periods of reports', () => {
  it('hold each day once, and none is longer than a report covers', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(2000), { maxLength: 50 }), (numbers) => {
        const periods = reportPeriods(numbers.map(dayOf));
        for (const day of numbers.map(dayOf)) {
          expect(periods.filter(({ from, to }) => from <= day && day <= to)).toHaveLength(1);
        }
        for (const { from, to } of periods) {
          expect(Date.parse(to) - Date.parse(from)).toBeLessThan(400 * 86_400_000);
        }
      }),
    );
  });

  it('are one for a few months', () => {
    const days = ['2017-08-31', '2017-01-01', '2017-03-02'];
    expect(reportPeriods(days)).toEqual([{ from: '2017-01-01', to: '2017-08-31' }]);
  });
});
