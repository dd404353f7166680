import type { z } from 'zod';

/** The public shape of one kind of event: its versioned name and what it carries. */
export type EventContract<Data> = { readonly name: string; readonly data: z.ZodType<Data> };

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*\.v[1-9][0-9]*$/;

/** Declare an event, named `<domain>.<what-happened>.v<n>`; throws on a name of another form. */
export function defineEvent<Data>({ name, data }: EventContract<Data>): EventContract<Data> {
  if (!form.test(name))
    throw new RangeError(`"${name}" is not of the form <domain>.<what-happened>.v<n>`);
  return { name, data };
}
