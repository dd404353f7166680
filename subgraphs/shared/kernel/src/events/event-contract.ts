import type { z } from 'zod';

/** The public shape of one kind of event: its versioned name, what it tells, and an example. */
export type EventContract<Data = unknown> = {
  readonly name: string;
  /** When it is said, and what its subject (the aggregate, whose events keep their order) is. */
  readonly description: string;
  readonly data: z.ZodType<Data>;
  readonly example: Data;
};

const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*\.[a-z][a-z0-9]*(-[a-z0-9]+)*\.v[1-9][0-9]*$/;

/** Declare an event, named `<domain>.<what-happened>.v<n>`; throws on a name of another form. */
export function defineEvent<Data>(contract: EventContract<Data>): EventContract<Data> {
  if (!form.test(contract.name))
    throw new RangeError(`"${contract.name}" is not of the form <domain>.<what-happened>.v<n>`);
  return contract;
}
