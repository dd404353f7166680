import { createHmac } from 'node:crypto';

/** A key that others are sealed with; known by an id that is made of it and does not tell it. */
export type MasterKey = { readonly id: string; readonly secret: Buffer };

/** The master key that seals, and all that open. */
export type MasterKeys = {
  readonly current: MasterKey;
  readonly byId: ReadonlyMap<string, MasterKey>;
};

/** Master keys of a purpose, such as `novapos.customer`, by their ids; 32 bytes each. */
export function masterKeysFor(
  purpose: string,
  current: Buffer,
  others: readonly Buffer[],
): MasterKeys {
  const keyOf = (secret: Buffer): MasterKey => {
    if (secret.length !== 32) throw new RangeError('a master key has 32 bytes');
    const id = createHmac('sha256', secret).update(`${purpose}.master-key-id`).digest('hex');
    return { id: id.slice(0, 16), secret };
  };
  const first = keyOf(current);
  const all = [first, ...others.map(keyOf)];
  return { current: first, byId: new Map(all.map((key) => [key.id, key])) };
}
