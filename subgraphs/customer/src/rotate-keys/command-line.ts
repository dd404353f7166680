/** What one call of the command asks for. */
export type KeyCommand =
  | { readonly kind: 'status' }
  | { readonly kind: 'rotate'; readonly madeBefore: Date | null; readonly batch: number };

export const usage = `Usage:
  npm run customer-keys -- status
      Which master keys are in use, and how many texts wait to be sealed anew.
  npm run customer-keys -- rotate [--made-before INSTANT] [--batch TEXTS]
      Wrap all keys by CUSTOMER_MASTER_KEY, make a new data key for each tenant whose present one was made
      under another master key (or before the instant), and seal all texts anew. Service goes on meanwhile.
      Interrupted, it goes on from there the next time; done, it changes nothing.

Settings: DATABASE_URL, DATABASE_SERVICE_PASSWORD, CUSTOMER_MASTER_KEY, CUSTOMER_PREVIOUS_MASTER_KEYS.
`;

const mostInBatch = 10_000;

/** Read the command line; a text says what is wrong with it. */
export function readCommand(words: readonly string[], now: Date): KeyCommand | string {
  const [verb, ...options] = words;
  if (verb === 'status')
    return options.length === 0 ? { kind: 'status' } : 'status takes no options';
  if (verb !== 'rotate') return verb === undefined ? 'Say what to do.' : `There is no "${verb}".`;
  return readRotate(options, now);
}

function readRotate(options: readonly string[], now: Date): KeyCommand | string {
  let madeBefore: Date | null = null;
  let batch = 200;
  for (let at = 0; at < options.length; at += 2) {
    const [name, value = ''] = options.slice(at, at + 2);
    if (name === '--made-before') madeBefore = new Date(value);
    else if (name === '--batch') batch = Number(value);
    else return `rotate has no option "${name ?? ''}"`;
  }
  return wrongIn(madeBefore, batch, now) ?? { kind: 'rotate', madeBefore, batch };
}

function wrongIn(madeBefore: Date | null, batch: number, now: Date): string | null {
  const isPast = madeBefore === null || madeBefore.getTime() <= now.getTime();
  if (!isPast) return '--made-before is an instant that is past, such as 2030-01-31T09:30:00Z';
  if (Number.isInteger(batch) && batch >= 1 && batch <= mostInBatch) return null;
  return `--batch is a whole number from 1 to ${mostInBatch}`;
}
