import { createHash, randomBytes } from 'node:crypto';
import { hash, hashRaw, verify } from '@node-rs/argon2';

/** Keeps and checks passwords; argon2id, 19 MiB, 2 iterations, 1 lane (about 30 ms of one core). */
export type Passwords = Awaited<ReturnType<typeof openPasswords>>;

/** `Algorithm.Argon2id`: the package's enum has no values at run time. */
const argon2id = 2;
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1, algorithm: argon2id };

/** The text that is kept of a password. */
export function hashPassword(password: string): Promise<string> {
  return hash(normalized(password), cost);
}

/** Ready to check passwords, also of those who are nobody. */
export async function openPasswords() {
  const nobody = await hashPassword(randomBytes(32).toString('base64'));
  return {
    hash: hashPassword,
    matches: (kept: string, password: string) => verify(kept, normalized(password)),
    /** As long as checking a real password, so that nobody learns by the clock who has an account. */
    async matchesNobody(password: string): Promise<false> {
      await verify(nobody, normalized(password));
      return false;
    },
    /**
     * The same for the same password and scope, and as slow to guess as a hash: what tells two
     * requests with one idempotency key apart without keeping a password's fast hash.
     */
    async fingerprint(password: string, scope: readonly string[]): Promise<string> {
      const salt = createHash('sha256').update(JSON.stringify(scope)).digest().subarray(0, 16);
      return (await hashRaw(normalized(password), { ...cost, salt })).toString('base64url');
    },
  };
}

// Keyboards differ in how they compose a character.
function normalized(password: string): string {
  return password.normalize('NFKC');
}
