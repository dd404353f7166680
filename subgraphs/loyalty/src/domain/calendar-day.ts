/** A day of the calendar, such as `2030-01-31`; the texts sort as the days do. */
export type CalendarDay = string;

type Parts = { readonly year: number; readonly month: number; readonly day: number };

const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that an instant falls on in UTC. */
export function dayOf(at: Date): CalendarDay {
  return at.toISOString().slice(0, 10);
}

/** The last day of the calendar month that lies so many months after a day's own. */
export function monthEndAfter(day: CalendarDay, months: number): CalendarDay {
  const { year, month } = moved(partsOf(day), months);
  return dayFrom({ year, month, day: lengthOf(year, month) });
}

/** The same day so many months before; the month's last where it has no such day. */
export function monthsBefore(day: CalendarDay, months: number): CalendarDay {
  const parts = partsOf(day);
  const { year, month } = moved(parts, -months);
  return dayFrom({ year, month, day: Math.min(parts.day, lengthOf(year, month)) });
}

/**
 * Points whose last day lies before this one are gone. A day is over in every time zone once it is noon of
 * the next day in UTC.
 */
export function firstDayNotOver(at: Date): CalendarDay {
  return at.getUTCHours() >= 12 ? dayOf(at) : dayBefore(dayOf(at));
}

function dayBefore(text: CalendarDay): CalendarDay {
  const parts = partsOf(text);
  return parts.day > 1 ? dayFrom({ ...parts, day: parts.day - 1 }) : monthEndAfter(text, -1);
}

function moved({ year, month }: Parts, months: number): Omit<Parts, 'day'> {
  const count = year * 12 + month - 1 + months;
  return { year: Math.floor(count / 12), month: (((count % 12) + 12) % 12) + 1 };
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function partsOf(text: CalendarDay): Parts {
  const [, year, month, day] = form.exec(text) ?? [];
  if (day === undefined) throw new RangeError(`"${text}" is not a day such as 2030-01-31`);
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function dayFrom({ year, month, day }: Parts): CalendarDay {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}
