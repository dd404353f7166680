import type { CalendarDay } from '../domain/calendar-day.ts';

/** A last day as its column holds it: points that stay have none, which sorts after every day. */
export function dayColumn(day: CalendarDay | null): string {
  return day ?? 'infinity';
}

/** A last day as its column, read as text, says it. */
export function dayFromColumn(text: string): CalendarDay | null {
  return text === 'infinity' ? null : text;
}
