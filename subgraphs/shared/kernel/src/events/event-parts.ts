import { z } from 'zod';

/** An id: a UUID of any version, for a till makes those of its orders. */
export const id = z.guid();
/** An amount in minor units of the event's currency; negative where money goes back. */
export const minor = z.int();
/** A quantity in thousandths of the article's unit. */
export const milli = z.int();
/** An ISO 4217 code. */
export const currency = z.string().regex(/^[A-Z]{3}$/);
/** An instant in UTC, such as `2030-01-31T09:30:00.000Z`. */
export const instant = z.iso.datetime();
/** A business day of the store, such as `2030-01-31`. */
export const businessDate = z.iso.date();
/** A wall-clock time of the store, such as `2030-01-31 09:30`. */
export const localTime = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/);

export const exampleId = (last: string): string =>
  `01930000-0000-7000-8000-${last.padStart(12, '0')}`;
