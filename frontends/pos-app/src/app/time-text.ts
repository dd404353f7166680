const time = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });
const dayAndTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** The time of day: "14:05". */
export function timeText(at: Date): string {
  return time.format(at);
}

/** The day and the time: "26 Nov 2026, 14:05". */
export function dayAndTimeText(at: Date): string {
  return dayAndTime.format(at);
}
