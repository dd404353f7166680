/** How the imagined till begins. */
export type FakeOptions = {
  readonly isPaired: boolean;
  /** Who is signed in; null for nobody. */
  readonly signedIn: string | null;
  readonly isLocked: boolean;
  readonly isOnline: boolean;
  readonly hasShift: boolean;
  /** How many sales wait, and how many things were not accepted. */
  readonly unsent: number;
  readonly problems: number;
  readonly hasUpdate: boolean;
  /** Why nothing may be sold; null where it may. */
  readonly blocked: string | null;
  readonly currency: string;
  /** The smallest coin, in minor units. */
  readonly cashIncrementMinor: number;
  /** How many lines the cart has at first. */
  readonly lines: number;
  readonly hasCustomer: boolean;
  readonly parked: number;
  /** How long what asks the server takes. */
  readonly delayMs: number;
};

/** A till in the middle of a quiet day. */
export const defaultOptions: FakeOptions = {
  isPaired: true,
  signedIn: 'ada',
  isLocked: false,
  isOnline: true,
  hasShift: true,
  unsent: 0,
  problems: 0,
  hasUpdate: false,
  blocked: null,
  currency: 'USD',
  cashIncrementMinor: 5,
  lines: 0,
  hasCustomer: false,
  parked: 0,
  delayMs: 0,
};

/** Read options from an address, such as `?fake&signedIn=&isOnline=false&lines=3`. */
export function optionsIn(search: URLSearchParams): FakeOptions {
  const read = Object.entries(defaultOptions).map(([name, standard]) => {
    const text = search.get(name);
    return [name, text === null ? standard : valueLike(standard, text)];
  });
  return Object.fromEntries(read) as FakeOptions;
}

function valueLike(standard: unknown, text: string): unknown {
  if (typeof standard === 'boolean') return text !== 'false';
  if (typeof standard === 'number') return Number(text);
  return text === '' ? null : text;
}
