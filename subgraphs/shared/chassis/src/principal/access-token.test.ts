import { pino } from 'pino';
import type { JWTVerifyGetKey } from 'jose';
import { accessTokenVerifier } from './access-token.ts';
import { deviceGrants, grantsOf } from './roles.ts';
import {
  clockAtNoon,
  ids,
  internalKey,
  noonSeconds,
  publicHalf,
  signed,
  signedWithPublicKey,
  silent,
  unsigned,
  type PrivateKey,
} from './tests/examples.ts';

const key = await internalKey('access-1');
const strangersKey = await internalKey('access-1');
const unknownKey = await internalKey('access-9');

const header = { typ: 'at+jwt' };
const claims = {
  iss: 'https://auth.novapos.example',
  aud: ['novapos', 'reports'],
  sub: ids.user,
  tid: ids.tenant,
  roles: ['cashier'],
  store: ids.store,
  register: ids.register,
  sid: 'session-7',
  iat: noonSeconds,
  exp: noonSeconds + 900,
};

function verifier(keys: JWTVerifyGetKey | { keys: object[] } = { keys: [publicHalf(key)] }) {
  const clock = clockAtNoon();
  const verify = accessTokenVerifier({
    issuer: 'https://auth.novapos.example',
    audience: ['novapos', 'tills'],
    keys: keys,
    now: clock.now,
    log: silent,
  });
  return { ...clock, verify };
}

function token(changes: Readonly<Record<string, unknown>> = {}, by: PrivateKey = key) {
  return signed(by, { header, claims: { ...claims, ...changes } });
}

function headed(more: Readonly<Record<string, unknown>>, by: PrivateKey = key) {
  return signed(by, { header: { ...header, ...more }, claims });
}

describe('an access token', () => {
  it('stands for its user, with the grants of the roles', async () => {
    expect(await verifier().verify(await token())).toEqual({
      kind: 'user',
      subject: ids.user,
      tenantId: ids.tenant,
      roles: ['cashier'],
      grants: grantsOf(['cashier']),
      storeId: ids.store,
      registerId: ids.register,
      sessionId: 'session-7',
      storeIds: null,
      keyId: null,
    });
  });

  it('of a device stands for the device at its register, with the rights of devices alone', async () => {
    const device = await token({ kind: 'device', roles: [], sid: undefined });
    expect(await verifier().verify(device)).toEqual({
      kind: 'device',
      subject: ids.user,
      tenantId: ids.tenant,
      roles: [],
      grants: deviceGrants,
      storeId: ids.store,
      registerId: ids.register,
      sessionId: null,
      storeIds: null,
      keyId: null,
    });
  });

  it('may be for no store, register or session', async () => {
    const bare = await token({ store: undefined, register: undefined, sid: undefined });
    const { storeId, registerId, sessionId } = await verifier().verify(bare);
    expect({ storeId, registerId, sessionId }).toEqual({
      storeId: null,
      registerId: null,
      sessionId: null,
    });
  });

  it('holds when one of its audiences is ours', async () => {
    const { verify } = verifier();
    expect((await verify(await token({ aud: ['reports', 'tills'] }))).subject).toBe(ids.user);
    expect((await verify(await token({ aud: 'novapos' }))).subject).toBe(ids.user);
  });

  it('forgives 30 seconds between clocks', async () => {
    const { verify } = verifier();
    expect((await verify(await token({ nbf: noonSeconds + 29 }))).subject).toBe(ids.user);
    expect((await verify(await token({ exp: noonSeconds - 29 }))).subject).toBe(ids.user);
  });

  it.each<[string, () => string | Promise<string>]>([
    ['empty', () => ''],
    ['no token', () => 'not.a.token'],
    ['unsigned (alg none)', () => unsigned({ header, claims })],
    ['signed with HS256 and the public key', () => signedWithPublicKey(key, { header, claims })],
    ['signed by a stranger who knows the kid', () => token({}, strangersKey)],
    ['of an unknown kid', () => token({}, unknownKey)],
    ['without a kid', () => headed({ kid: undefined })],
    ['bringing its own key (jwk)', () => headed({ jwk: publicHalf(strangersKey) }, strangersKey)],
    ['pointing to keys (jku)', () => headed({ jku: 'https://evil.example/jwks' }, strangersKey)],
    [
      'pointing to a certificate (x5u)',
      () => headed({ x5u: 'https://evil.example' }, strangersKey),
    ],
    ['of another type', () => headed({ typ: 'JWT' })],
    ['without a type', () => headed({ typ: undefined })],
    ['of another issuer', () => token({ iss: 'https://evil.example' })],
    ['without an issuer', () => token({ iss: undefined })],
    ['for another audience', () => token({ aud: ['reports'] })],
    ['for a list of audiences in one text', () => token({ aud: 'novapos,reports' })],
    ['for no audience', () => token({ aud: undefined })],
    ['without an expiry', () => token({ exp: undefined })],
    ['with an expiry in words', () => token({ exp: String(noonSeconds + 900) })],
    ['expired', () => token({ exp: noonSeconds - 31 })],
    ['not yet valid', () => token({ nbf: noonSeconds + 31 })],
    ['without a subject', () => token({ sub: undefined })],
    ['without a tenant', () => token({ tid: undefined })],
    ['with a tenant that is no id', () => token({ tid: "' or true --" })],
    ['without roles', () => token({ roles: undefined })],
    ['with an unknown role', () => token({ roles: ['owner'] })],
    ['of a device with roles', () => token({ kind: 'device' })],
    ['of a device at no register', () => token({ kind: 'device', roles: [], register: undefined })],
    ['of an unknown kind', () => token({ kind: 'service' })],
    ['with roles in one text', () => token({ roles: 'admin' })],
  ])('is refused when %s, always in the same words', async (_what, make) => {
    const refusal = verifier().verify(await make());
    await expect(refusal).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'The access token is not valid. Sign in again.',
    });
    await expect(refusal).rejects.not.toHaveProperty('cause');
  });

  it('is refused when its claims were changed after signing', async () => {
    const [head, , signature] = (await token()).split('.');
    const forged = { ...claims, roles: ['super_admin'] };
    const payload = Buffer.from(JSON.stringify(forged)).toString('base64url');
    await expect(verifier().verify([head, payload, signature].join('.'))).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
    });
  });

  it('tells the log why it was refused, and nothing of itself', async () => {
    const lines: string[] = [];
    const log = pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
    const { now } = clockAtNoon();
    const keys = { keys: [publicHalf(key)] };
    const verify = accessTokenVerifier({ issuer: 'x', audience: ['novapos'], keys, now, log });
    await expect(verify(await token())).rejects.toThrow();
    expect(lines.join('')).toMatch(/unexpected \\"iss\\" claim value/);
    expect(lines.join('')).not.toMatch(new RegExp(ids.user));
  });

  it('is not verified again for a minute, but never believed beyond its expiry', async () => {
    let found = 0;
    const { verify, pass } = verifier(async () => {
      found += 1;
      return publicHalf(key);
    });
    const short = await token({ exp: noonSeconds + 40 });
    await verify(short);
    pass(39);
    await verify(short);
    expect(found).toBe(1);
    pass(40);
    await expect(verify(short)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });

    const long = await token();
    await verify(long);
    pass(60);
    await verify(long);
    expect(found).toBe(4);
  });

  it('can not be judged while the keys are gone, and that is not its fault', async () => {
    const { verify } = verifier(() => Promise.reject(new TypeError('fetch failed: 10.0.0.7')));
    const refusal = verify(await token());
    await expect(refusal).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    await expect(refusal).rejects.not.toThrow(/10\.0\.0\.7/);
  });
});
