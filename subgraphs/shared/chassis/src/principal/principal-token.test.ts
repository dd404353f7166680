import { decodeJwt } from 'jose';
import { anonymous, servicePrincipal, type Principal } from './principal.ts';
import { signingKeyOf, signPrincipal } from './principal-token.ts';
import { deviceGrants } from './roles.ts';
import { principalSigner } from './principal-signer.ts';
import { principalVerifier } from './principal-verifier.ts';
import {
  cashier,
  clockAtNoon,
  ids,
  internalKey,
  noon,
  noonSeconds,
  publicHalf,
  signed,
  signedWithPublicKey,
  silent,
  unsigned,
} from './tests/examples.ts';

const key = await internalKey('internal-1');
const strangersKey = await internalKey('internal-1');
const unknownKey = await internalKey('internal-9');
const gateway = await signingKeyOf('gateway', key);

const device: Principal = {
  ...anonymous,
  kind: 'device',
  subject: ids.user,
  tenantId: ids.tenant,
  grants: deviceGrants,
  storeId: ids.store,
  registerId: ids.register,
};
const header = { typ: 'novapos-principal+jwt' };
const claims = {
  ...decodeJwt(await signPrincipal(gateway, cashier, { audience: 'order', now: noon })),
};

function verifierOf(audience: string) {
  const clock = clockAtNoon();
  const keys = { keys: [publicHalf(key)] };
  return { ...clock, verify: principalVerifier({ audience, keys, now: clock.now, log: silent }) };
}

function vouchedFor(principal: Principal, audience = 'order') {
  return signPrincipal(gateway, principal, { audience, now: noon });
}

function token(changes: Readonly<Record<string, unknown>>, by = key) {
  return signed(by, { header, claims: { ...claims, ...changes } });
}

describe('a principal token', () => {
  it.each<[string, Principal]>([
    ['a user', { ...cashier, storeId: ids.store, registerId: ids.register, sessionId: 's-1' }],
    ['a device', device],
    ['a peer', servicePrincipal('gateway', ids.tenant)],
    ['someone who has not signed in', anonymous],
  ])('carries %s as it is', async (_whom, principal) => {
    expect(await verifierOf('order').verify(await vouchedFor(principal))).toEqual(principal);
  });

  it('lives for a minute and five seconds between clocks', async () => {
    expect(claims.exp).toBe(noonSeconds + 60);
    const { verify, pass } = verifierOf('order');
    const own = await vouchedFor(cashier);
    pass(64);
    expect(await verify(own)).toEqual(cashier);
    pass(1);
    await expect(verify(own)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  });

  it.each<[string, () => string | Promise<string>]>([
    ['empty', () => ''],
    ['for another subgraph', () => vouchedFor(cashier, 'payment')],
    ['for no subgraph', () => token({ aud: undefined })],
    ['unsigned (alg none)', () => unsigned({ header, claims })],
    ['signed with HS256 and the public key', () => signedWithPublicKey(key, { header, claims })],
    ['signed by a stranger who knows the kid', () => token({}, strangersKey)],
    ['of an unknown kid', () => token({}, unknownKey)],
    [
      'bringing its own key (jwk)',
      () =>
        signed(strangersKey, {
          header: { ...header, jwk: publicHalf(strangersKey) },
          claims,
        }),
    ],
    ['an access token', () => signed(key, { header: { typ: 'at+jwt' }, claims })],
    ['without an issuer', () => token({ iss: undefined })],
    ['without an expiry', () => token({ exp: undefined })],
    ['with an expiry in words', () => token({ exp: String(noonSeconds + 60) })],
    ['without a time of issue', () => token({ iat: undefined })],
    ['older than a minute, whatever its expiry', () => token({ iat: noonSeconds - 66, exp: 9e9 })],
    ['of the future', () => token({ iat: noonSeconds + 30 })],
    ['not yet valid', () => token({ nbf: noonSeconds + 30 })],
    ['expired', () => token({ exp: noonSeconds - 6 })],
    ['of a peer that speaks for another', () => vouchedFor(servicePrincipal('order', ids.tenant))],
    ['of a user without a tenant', () => token({ tid: '' })],
    ['of a stranger with rights', () => token({ kind: 'anonymous', sub: '', tid: '' })],
    ['of a device without a store', () => vouchedFor({ ...device, storeId: null })],
    ['of a device with roles', () => vouchedFor({ ...device, roles: ['cashier'] })],
    ['of an unknown kind', () => token({ kind: 'root' })],
  ])('is refused when %s, always in the same words', async (_what, make) => {
    await expect(verifierOf('order').verify(await make())).rejects.toMatchObject({
      code: 'UNAUTHENTICATED',
      message: 'This address answers the processes of NovaPOS alone. Ask the gateway.',
    });
  });

  it('is not signed with a public key', async () => {
    await expect(signingKeyOf('gateway', publicHalf(key))).rejects.toThrow(/private Ed25519 key/);
  });
});

describe('the signer', () => {
  it('signs once a principal and subgraph, until less than half of the life is left', async () => {
    const { now, pass } = clockAtNoon();
    const sign = principalSigner(gateway, now);
    const first = await sign(cashier, 'order');
    pass(30);
    expect(await sign({ ...cashier }, 'order')).toBe(first);
    expect(await sign(cashier, 'payment')).not.toBe(first);
    expect(await sign({ ...cashier, storeId: ids.store }, 'order')).not.toBe(first);
    pass(1);
    const second = await sign(cashier, 'order');
    expect(decodeJwt(second).exp).toBe(noonSeconds + 91);
  });

  it('signs for several who ask at once only once', async () => {
    const sign = principalSigner(gateway, clockAtNoon().now);
    const tokens = await Promise.all([sign(cashier, 'order'), sign(cashier, 'order')]);
    expect(tokens[0]).toBe(tokens[1]);
  });
});
