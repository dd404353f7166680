/** The instants between which a month lies in a time zone: from the first, before the second. */
export type MonthBounds = { readonly from: Date; readonly before: Date };

/** The bounds of a business month such as `2017-03` in a time zone. */
export function monthBounds(month: string, timeZone: string): MonthBounds {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return {
    from: midnight(Date.UTC(year, number - 1, 1), timeZone),
    before: midnight(Date.UTC(year, number, 1), timeZone),
  };
}

// The offset may change in the hours between UTC's midnight and the zone's: the second look settles it.
function midnight(utcMidnightMs: number, timeZone: string): Date {
  const guess = utcMidnightMs - offsetMs(utcMidnightMs, timeZone);
  return new Date(utcMidnightMs - offsetMs(guess, timeZone));
}

function offsetMs(instantMs: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instantMs);
  const part = (type: Intl.DateTimeFormatPartTypes): number =>
    Number(parts.find((each) => each.type === type)?.value);
  const local = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return local - Math.floor(instantMs / 1000) * 1000;
}
