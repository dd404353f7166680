import type { LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import { mayConnectTo } from './public-address.ts';

/** Finds the addresses of a name. */
export type Resolve = (hostname: string) => Promise<readonly LookupAddress[]>;

/** A name or address leads where nothing may be sent. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';

  constructor() {
    super('the address is not a public one');
  }
}

type Rules = { readonly isLoopbackAllowed: boolean };

/**
 * A name's addresses for one connection, each of them looked at. The connection is made to one of these very
 * addresses, so that a name which answers differently the next time gains nothing; one bad address refuses all.
 */
export function guardedLookup(resolve: Resolve, rules: Rules): LookupFunction {
  return (hostname, options, callback) => {
    void allowed(resolve, hostname, rules).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) callback(null, [...addresses]);
        else if (first) callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(error as NodeJS.ErrnoException, '', 0);
      },
    );
  };
}

async function allowed(
  resolve: Resolve,
  hostname: string,
  rules: Rules,
): Promise<readonly LookupAddress[]> {
  const addresses = await resolve(hostname);
  const isFit = addresses.length > 0 && addresses.every((one) => mayConnectTo(one.address, rules));
  if (!isFit) throw new AddressRefused();
  return addresses;
}
