import fc from 'fast-check';
import { addDays, daysBetween, readDay, writeDay } from './calendar-day.ts';

const day = fc
  .date({
    min: new Date('1900-01-01T00:00:00Z'),
    max: new Date('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  .map((date) => date.toISOString().slice(0, 10));

describe('a day of the calendar', () => {
  it('counts on as the calendar does', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (from, days) => {
        const then = new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000);
        expect(addDays(from, days)).toBe(then.toISOString().slice(0, 10));
        expect(daysBetween(from, addDays(from, days))).toBe(days);
      }),
    );
  });

  it('is written as it was read', () => {
    fc.assert(
      fc.property(day, (text) => {
        const read = readDay(text);
        expect(read.ok && writeDay(read.value)).toBe(text);
      }),
    );
  });

  it.each(['2030-02-29', '2030-13-01', '2030-00-10', '2030-01-00', '2030-04-31', '30-1-1', ''])(
    'is not %p',
    (text) => {
      expect(readDay(text).ok).toBe(false);
    },
  );
});
