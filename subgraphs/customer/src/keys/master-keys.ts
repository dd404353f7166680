import { createHmac } from 'node:crypto';

/** A key that wraps the keys of tenants; known by an id that is made of it and does not tell it. */
export type MasterKey = { readonly id: string; readonly secret: Buffer };

/** The master key that wraps, and all that unwrap. */
export type MasterKeys = {
  readonly current: MasterKey;
  readonly byId: ReadonlyMap<string, MasterKey>;
};

/** Master keys by their ids; 32 bytes each. */
export function masterKeysOf(current: Buffer, others: readonly Buffer[]): MasterKeys {
  const [first, ...rest] = [current, ...others].map(masterKeyOf) as [MasterKey, ...MasterKey[]];
  return { current: first, byId: new Map([first, ...rest].map((key) => [key.id, key])) };
}

function masterKeyOf(secret: Buffer): MasterKey {
  if (secret.length !== 32) throw new RangeError('a master key has 32 bytes');
  const id = createHmac('sha256', secret).update('novapos.customer.master-key-id').digest('hex');
  return { id: id.slice(0, 16), secret };
}
