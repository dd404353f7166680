const LATEST_MS = 2 ** 48 - 1;
const form = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a new id is made of: the instant in Unix milliseconds, and at least 10 random bytes. */
export type IdSource = { readonly atMs: number; readonly random: Uint8Array };

/** An id that sorts by the instant it was made at (UUID version 7, RFC 9562). */
export function uuidV7({ atMs, random }: IdSource): string {
  if (!Number.isInteger(atMs) || atMs < 0 || atMs > LATEST_MS)
    throw new RangeError(`${atMs} is not an instant of 48 bits`);
  if (random.length < 10) throw new RangeError('an id needs 10 random bytes');

  const time = atMs.toString(16).padStart(12, '0');
  const chance = Array.from(random.subarray(0, 10), (byte) => byte.toString(16).padStart(2, '0'));
  const noise = chance.join('');
  const variant = (8 + (parseInt(noise.slice(3, 4), 16) & 3)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${noise.slice(0, 3)}`,
    `${variant}${noise.slice(4, 7)}`,
    noise.slice(7, 19),
  ].join('-');
}

/** Whether a text has the form of a UUID, of any version. */
export function isUuid(text: string): boolean {
  return form.test(text);
}
