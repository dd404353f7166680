import { accept, refuse, type Decision } from '@novapos/kernel';

/** A day of the calendar as its number, so that days can be counted; day 0 is 0000-03-01. */
export type DayNumber = number;

const form = /^(\d{4})-(\d\d)-(\d\d)$/;
const daysBefore = [306, 337, 0, 31, 61, 92, 122, 153, 184, 214, 245, 275] as const;

/** Read a day such as `2030-01-31`; one that the calendar does not have is refused. */
export function readDay(text: string): Decision<DayNumber, 'NO_DAY'> {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return refuse('NO_DAY');
  const before = daysBefore[Number(month) - 1];
  if (before === undefined || day === '00') return refuse('NO_DAY');
  // Years that begin in March have their leap day last.
  const marchYear = Number(year) - (Number(month) < 3 ? 1 : 0);
  const number = daysInYears(marchYear) + before + Number(day) - 1;
  return writeDay(number) === text ? accept(number) : refuse('NO_DAY');
}

/** A day as text, such as `2030-01-31`. */
export function writeDay(number: DayNumber): string {
  let marchYear = Math.floor(number / 365.2425);
  while (daysInYears(marchYear + 1) <= number) marchYear += 1;
  while (daysInYears(marchYear) > number) marchYear -= 1;
  const rest = number - daysInYears(marchYear);
  const fromMarch = Math.floor((5 * rest + 2) / 153);
  const month = ((fromMarch + 2) % 12) + 1;
  const day = rest - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const year = marchYear + (month < 3 ? 1 : 0);
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** The day that lies so many days after another, or before it. Throws on a text that is no day. */
export function addDays(text: string, days: number): string {
  return writeDay(dayOf(text) + days);
}

/** How many days the second day lies after the first. Throws on a text that is no day. */
export function daysBetween(from: string, to: string): number {
  return dayOf(to) - dayOf(from);
}

function dayOf(text: string): DayNumber {
  const read = readDay(text);
  if (read.ok) return read.value;
  throw new RangeError(`"${text}" is no day`);
}

function daysInYears(years: number): number {
  return years * 365 + Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}
