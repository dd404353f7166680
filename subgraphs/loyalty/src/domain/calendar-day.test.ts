import fc from 'fast-check';
import { dayOf, firstDayNotOver, monthEndAfter, monthsBefore } from './calendar-day.ts';

const dayMs = 24 * 60 * 60 * 1000;
const days = fc
  .integer({ min: 0, max: 200 * 365 })
  .map((count) => dayOf(new Date(Date.UTC(1970, 0, 1) + count * dayMs)));
const months = fc.integer({ min: 0, max: 240 });
const after = (day: string, count: number) =>
  dayOf(new Date(new Date(`${day}T00:00:00.000Z`).getTime() + count * dayMs));

describe('the end of a month', () => {
  it.each([
    ['2030-01-31', 0, '2030-01-31'],
    ['2030-01-31', 1, '2030-02-28'],
    ['2031-12-01', 2, '2032-02-29'],
    ['2099-12-15', 2, '2100-02-28'],
    ['1999-02-28', 12, '2000-02-29'],
    ['2030-03-31', 1, '2030-04-30'],
    ['2030-12-31', 12, '2031-12-31'],
    ['2030-11-05', 1, '2030-12-31'],
  ])('of %s, %d months later, is %s', (day, count, end) => {
    expect(monthEndAfter(day, count)).toBe(end);
  });

  it('is always the last of its month', () => {
    fc.assert(
      fc.property(days, months, (day, count) => {
        const end = monthEndAfter(day, count);
        const next = after(end, 1);
        expect(next.endsWith('-01')).toBe(true);
        expect(new Date(end).getTime()).not.toBeNaN();
        const [year = 0, month = 0] = day.split('-').map(Number);
        const [endYear = 0, endMonth = 0] = end.split('-').map(Number);
        expect(endYear * 12 + endMonth - year * 12 - month).toBe(count);
      }),
    );
  });

  it('never comes earlier for points that were earned later', () => {
    fc.assert(
      fc.property(days, days, months, (one, other, count) => {
        const [first = one, second = other] = [one, other].sort();
        expect(monthEndAfter(first, count) <= monthEndAfter(second, count)).toBe(true);
      }),
    );
  });
});

describe('so many months before', () => {
  it.each([
    ['2030-03-31', 1, '2030-02-28'],
    ['2032-03-30', 1, '2032-02-29'],
    ['2030-01-15', 12, '2029-01-15'],
    ['2030-01-15', 1, '2029-12-15'],
  ])('%s, by %d months, is %s', (day, count, before) => {
    expect(monthsBefore(day, count)).toBe(before);
  });
});

describe('a day', () => {
  it.each([
    ['2030-02-01T11:59:59.999Z', '2030-01-31'],
    ['2030-02-01T12:00:00.000Z', '2030-02-01'],
    ['2030-03-01T00:00:00.000Z', '2030-02-28'],
    ['2032-03-01T00:00:00.000Z', '2032-02-29'],
    ['2031-01-01T03:00:00.000Z', '2030-12-31'],
  ])('is over everywhere at noon of the next in UTC: at %s, %s is not', (at, day) => {
    expect(firstDayNotOver(new Date(at))).toBe(day);
  });

  it('is nothing else than a day', () => {
    expect(() => monthEndAfter('31.1.2030', 1)).toThrow(RangeError);
  });
});
