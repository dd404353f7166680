import { describe, expect, it } from 'vitest';
import { webLocks } from './web-locks.ts';

type Grant = (lock: object | null) => Promise<void> | undefined;

/** The browser's locks, as its standard tells: a lock is held until what the holder answered is done. */
function lockManager() {
  const held = new Map<string, Promise<void>>();
  const request = async (name: string, ...rest: unknown[]) => {
    const grant = rest.at(-1) as Grant;
    const options = (rest.length > 1 ? rest[0] : {}) as { readonly ifAvailable?: boolean };
    if (options.ifAvailable && held.has(name)) return grant(null);
    while (held.has(name)) await held.get(name);
    const work = Promise.resolve(grant({ name }));
    held.set(name, work);
    await work.finally(() => held.delete(name));
  };
  return { request } as unknown as LockManager;
}

describe('the browser’s locks', () => {
  it('do one thing after the other', async () => {
    const locks = webLocks(lockManager());
    const done: string[] = [];
    const work = (name: string) => async () => {
      done.push(`${name} begins`);
      await Promise.resolve();
      done.push(`${name} ends`);
    };
    await Promise.all([locks.hold('a', work('one')), locks.hold('a', work('two'))]);
    expect(done).toEqual(['one begins', 'one ends', 'two begins', 'two ends']);
  });

  it('are taken where nobody has them, until they are given back', async () => {
    const locks = webLocks(lockManager());
    const release = await locks.tryTake('a');
    expect(release).not.toBeNull();
    expect(await locks.tryTake('a')).toBeNull();
    release?.();
    await expect.poll(async () => locks.tryTake('a')).not.toBeNull();
  });
});
