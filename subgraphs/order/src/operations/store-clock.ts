/** An instant as the clock and calendar of a store show it. */
export type StoreTime = {
  /** Such as `2030-01-31 09:30`. */
  readonly local: string;
  /** The store's business day, `YYYY-MM-DD`. */
  readonly businessDate: string;
};

const dayMs = 86_400_000;

/** How many days one business day, `YYYY-MM-DD`, lies after another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock of a store in this IANA time zone shows at an instant; a business day ends at midnight. */
export function storeTime(at: Date, timeZone: string): StoreTime {
  const parts = new Map(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes, digits: number): string =>
    (parts.get(type) ?? '').padStart(digits, '0');
  const businessDate = `${part('year', 4)}-${part('month', 2)}-${part('day', 2)}`;
  return { businessDate, local: `${businessDate} ${part('hour', 2)}:${part('minute', 2)}` };
}

// Making one takes longer than using it a hundred times.
function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    calendar: 'gregory',
    numberingSystem: 'latn',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(timeZone, format);
  return format;
}
