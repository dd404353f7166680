import { masterKeysFor, type MasterKeys } from '@novapos/chassis';

/** The master keys of this domain by their ids; 32 bytes each. */
export function masterKeysOf(current: Buffer, others: readonly Buffer[]): MasterKeys {
  return masterKeysFor('novapos.customer', current, others);
}
