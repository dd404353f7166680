import type { TillDatabase } from './till-database.ts';

/** A text that only this browser can read. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

/** Seals texts with a key that the browser uses and never shows. */
export type Vault = {
  readonly seal: (text: string) => Promise<Sealed>;
  /** Null where it was sealed with another key, or changed. */
  readonly open: (sealed: Sealed) => Promise<string | null>;
};

const keyId = 'vault';
const algorithm = { name: 'AES-GCM', length: 256 } as const;

/** A copy of the browser's files alone tells neither the credential nor a PIN's verifier. */
export function createVault(
  { keys }: Pick<TillDatabase, 'keys'>,
  { subtle, getRandomValues }: Pick<Crypto, 'subtle' | 'getRandomValues'> = browserCrypto(),
): Vault {
  let opened: Promise<CryptoKey> | null = null;

  async function key(): Promise<CryptoKey> {
    const kept = await keys.get(keyId);
    if (kept) return kept.key;
    const made = await subtle.generateKey(algorithm, false, ['encrypt', 'decrypt']);
    // Another tab may have been first: its key holds.
    await keys.add({ id: keyId, key: made }).catch(() => undefined);
    return (await keys.get(keyId))?.key ?? made;
  }

  const keyOnce = () => (opened ??= key());
  return {
    async seal(text) {
      const iv = getRandomValues(new Uint8Array(12));
      const plain = new TextEncoder().encode(text);
      const data = await subtle.encrypt({ name: algorithm.name, iv }, await keyOnce(), plain);
      return { iv, data };
    },
    async open({ iv, data }) {
      try {
        const plain = await subtle.decrypt({ name: algorithm.name, iv }, await keyOnce(), data);
        return new TextDecoder().decode(plain);
      } catch {
        return null;
      }
    },
  };
}

function browserCrypto(): Pick<Crypto, 'subtle' | 'getRandomValues'> {
  const { crypto } = globalThis;
  return { subtle: crypto.subtle, getRandomValues: (array) => crypto.getRandomValues(array) };
}
