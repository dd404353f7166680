import { accessTokenVerifier, generateSigningKey, grantsOf } from '@novapos/chassis';
import { decodeJwt, decodeProtectedHeader } from 'jose';
import { pino } from 'pino';
import { accessTokenIssuer } from '../src/credentials/access-token.ts';
import { openSigningKeys } from '../src/credentials/signing-keys.ts';
import { ids } from './examples.ts';
import { startAuth, type StartedAuth } from './start-auth.ts';

const { northern } = ids;
let auth: StartedAuth;
beforeAll(async () => {
  auth = await startAuth();
});
afterAll(() => auth.stop());

describe('an access token', () => {
  it('says who, of which tenant, in which roles, for whom and until when', async () => {
    const { accessToken } = await auth.signIn('cashier@north.example');
    const { kid } = (auth.keys as { keys: { kid: string }[] }).keys[0] ?? {};
    expect(decodeProtectedHeader(accessToken)).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid });
    const claims = decodeJwt(accessToken);
    expect(claims).toMatchObject({
      iss: 'https://auth.test',
      aud: ['novapos', 'partners'],
      sub: northern.cashierId,
      tid: northern.tenantId,
      roles: ['cashier'],
      sid: expect.any(String) as unknown,
    });
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(15 * 60);
    expect(claims).not.toHaveProperty('store');
    expect(claims).not.toHaveProperty('register');
  });

  it('is a principal to the gateway, with the register it was signed in at', async () => {
    const { registerId, storeId } = northern;
    const { accessToken } = await auth.signIn('cashier@north.example', { registerId });
    expect(await auth.verify(accessToken)).toMatchObject({
      kind: 'user',
      subject: northern.cashierId,
      tenantId: northern.tenantId,
      roles: ['cashier'],
      grants: grantsOf(['cashier']),
      storeId,
      registerId,
      sessionId: expect.any(String) as unknown,
    });
  });

  it('is over after 15 minutes', async () => {
    const tokens = await auth.signIn('cashier@north.example');
    const left = Date.parse(tokens['accessTokenExpiresAt'] as string) - auth.now().getTime();
    expect(left).toBeGreaterThan(14 * 60_000);
    expect(left).toBeLessThanOrEqual(15 * 60_000);
    auth.advanceMinutes(16);
    await expect(auth.verify(tokens.accessToken)).rejects.toThrow('not valid');
  });
});

describe('the key set', () => {
  it('shows public keys alone', () => {
    const { keys } = auth.keys as { keys: object[] };
    expect(keys).toEqual([
      {
        kty: 'OKP',
        crv: 'Ed25519',
        kid: expect.any(String) as unknown,
        x: expect.any(String) as unknown,
        alg: 'EdDSA',
        use: 'sig',
      },
    ]);
  });

  it('keeps tokens of a retired key good, and those of a forgotten one no more', async () => {
    const [old, fresh] = [await generateSigningKey(), await generateSigningKey()];
    const session = {
      ...{ tenantId: northern.tenantId, id: northern.adminId, userId: northern.cashierId },
      ...{ storeId: null, registerId: null },
      roles: ['cashier'] as const,
    };
    const terms = { issuer: 'https://auth.test', audience: ['novapos'] };
    const issue = accessTokenIssuer(await openSigningKeys(old, []), terms);
    const { token } = await issue.toUser(session, new Date());
    const verifierOf = async (retired: readonly (typeof old)[]) =>
      accessTokenVerifier({
        ...terms,
        keys: (await openSigningKeys(fresh, retired)).published as never,
        now: () => new Date(),
        log: pino({ level: 'silent' }),
      });
    expect(await (await verifierOf([old]))(token)).toMatchObject({ subject: northern.cashierId });
    await expect((await verifierOf([]))(token)).rejects.toThrow('not valid');
  });
});
