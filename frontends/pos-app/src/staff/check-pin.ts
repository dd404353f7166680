/** Checks a PIN against its verifier; whether it is the one. */
export type CheckPin = (pin: string, verifier: string) => Promise<boolean>;

/** Of no PIN at all: checked where there is no verifier, so that it takes as long. */
const nobodys =
  '$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cy1zYWx0LTAwMQ$hKuqPG9omEmOAiuTJHv3ugqjYs95xqR17PULxDq7iVk';

/** Check by argon2id, which is fetched when it is first needed. */
export const checkPin: CheckPin = async (pin, verifier) => {
  const { argon2Verify } = await import('hash-wasm');
  try {
    return await argon2Verify({ password: pin, hash: verifier });
  } catch {
    // A verifier that is none fits no PIN.
    return false;
  }
};

/** Whether the PIN is the one; without a verifier false, after as long a time. */
export async function isPin(
  check: CheckPin,
  pin: string,
  verifier: string | null,
): Promise<boolean> {
  const fits = await check(pin, verifier ?? nobodys);
  return fits && verifier !== null;
}
