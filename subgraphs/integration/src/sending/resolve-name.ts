import { lookup, Resolver } from 'node:dns/promises';
import type { Resolve } from './guarded-lookup.ts';

/** No address of the name could be found. */
export class NameUnresolved extends Error {
  override readonly name = 'NameUnresolved';
  readonly code = 'ENOTFOUND';
}

type ResolverOptions = {
  /** Also by the hosts file, where this machine is known as `localhost`. */
  readonly isLocalAllowed: boolean;
  /** Asked in place of the system's, such as `192.0.2.53:53`. */
  readonly servers?: readonly string[];
};

const timeoutMs = 2_000;

/**
 * Asks name servers directly. The system's own lookup would keep one of four threads that the whole process shares for
 * as long as a stranger's name server is silent.
 */
export function nameResolver({ isLocalAllowed, servers }: ResolverOptions): Resolve {
  return async (hostname) => {
    if (isLocalAllowed) return lookup(hostname, { all: true, verbatim: true });
    const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
    if (servers) resolver.setServers([...servers]);
    const [v4, v6] = await Promise.all([
      resolver.resolve4(hostname).catch(() => []),
      resolver.resolve6(hostname).catch(() => []),
    ]);
    const addresses = [
      ...v4.map((address) => ({ address, family: 4 })),
      ...v6.map((address) => ({ address, family: 6 })),
    ];
    if (addresses.length === 0) throw new NameUnresolved(`nobody knows ${hostname}`);
    return addresses;
  };
}
