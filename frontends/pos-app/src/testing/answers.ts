/** What the server says of a paired device. */
export const device = {
  __typename: 'Device',
  id: 'device-1',
  name: 'Tablet',
  receiptSeries: 'P1-F2',
  register: {
    id: 'register-1',
    name: 'Counter 1',
    code: 'P1',
    store: { id: 'store-1', name: 'Pier 17' },
  },
};

/** A shop. */
export const tenant = { id: 'tenant-1', name: 'Harbour' };

/** A session of the device; good for 15 minutes from the server's time. */
export function deviceSession(serverTime: Date, accessToken = 'device-token') {
  return {
    __typename: 'DeviceSession',
    accessToken,
    accessTokenExpiresAt: new Date(serverTime.getTime() + 15 * 60_000).toISOString(),
    serverTime: serverTime.toISOString(),
    device,
    tenant,
  };
}

/** A session of someone, good for 15 minutes. */
export function staffSession(at: Date, user: { id: string; name: string }, count = 1) {
  return {
    __typename: 'Session',
    accessToken: `access-${user.id}-${count}`,
    accessTokenExpiresAt: new Date(at.getTime() + 15 * 60_000).toISOString(),
    refreshToken: `refresh-${user.id}-${count}`,
    viewer: { grants: ['orders:sell'], user },
  };
}

/** A clock that is set by hand. */
export function handClock(startsAt = new Date('2026-11-26T09:00:00Z')) {
  let at = startsAt.getTime();
  return {
    now: () => new Date(at),
    pass(milliseconds: number) {
      at += milliseconds;
    },
  };
}
