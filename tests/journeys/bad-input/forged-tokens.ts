import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  decodeJwt,
  decodeProtectedHeader,
  exportJWK,
  generateKeyPair,
  importJWK,
  SignJWT,
  type CryptoKey,
  type JWK,
  type JWTHeaderParameters,
  type JWTPayload,
} from 'jose';
import type { Trial } from './trial.ts';

/** Claims to change; what is undefined is left out. */
type Changes = Readonly<Record<string, unknown>>;

/** Access tokens that were not issued, or not for this, or not for now. */
export function refusesForgedTokens({ platform, harbour }: Trial): void {
  let token: string;
  let claims: JWTPayload;
  let header: JWTHeaderParameters;
  let key: CryptoKey | Uint8Array;

  beforeAll(async () => {
    ({ token } = await harbour().as('cashier'));
    claims = decodeJwt(token);
    header = decodeProtectedHeader(token) as JWTHeaderParameters;
    // The installation's own key: what is refused below is refused for one reason alone.
    const keys = readFileSync(join(platform().dataDirectory, 'keys.json'), 'utf8');
    const { accessTokens } = JSON.parse(keys) as { accessTokens: JWK };
    key = await importJWK(accessTokens, 'EdDSA');
  });

  const signed = (changes: Changes, headerChanges: Partial<JWTHeaderParameters> = {}) =>
    new SignJWT({ ...claims, ...changes })
      .setProtectedHeader({ ...header, ...headerChanges })
      .sign(key);
  const viewer = (authorization: string) =>
    platform().graph.ask<{ viewer: { grants: string[] } }>(
      'query Viewer { viewer { grants } }',
      {},
      { headers: { authorization } },
    );
  const refused = { status: 401, data: null, code: 'UNAUTHENTICATED' };
  const nowSeconds = () => Math.floor(Date.now() / 1_000);

  it('is refused when there is none', async () => {
    const answer = await platform().graph.ask('query Viewer { viewer { grants } }');
    expect(answer).toMatchObject({ data: null, code: 'UNAUTHENTICATED' });
  });

  it('is only as good as the one that was issued', async () => {
    expect((await viewer(`Bearer ${await signed({})}`)).data?.viewer.grants).toContain(
      'orders:sell',
    );
  });

  it.each<[string, () => Changes]>([
    ['expired', () => ({ exp: nowSeconds() - 60 })],
    ['without an end', () => ({ exp: undefined })],
    ['not good yet', () => ({ nbf: nowSeconds() + 600 })],
    ['of another issuer', () => ({ iss: 'https://elsewhere.example' })],
    ['for another audience', () => ({ aud: ['elsewhere'] })],
    ['without a tenant', () => ({ tid: undefined })],
    ['of a role that does not exist', () => ({ roles: ['owner'] })],
  ])('is refused when it is %s', async (_name, changes) => {
    expect(await viewer(`Bearer ${await signed(changes())}`)).toMatchObject(refused);
  });

  it('is refused when it is of another kind', async () => {
    expect(await viewer(`Bearer ${await signed({}, { typ: 'JWT' })}`)).toMatchObject(refused);
  });

  it('is refused when it names no algorithm', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const unsigned = `${part({ ...header, alg: 'none' })}.${part({ ...claims })}.`;
    expect(await viewer(`Bearer ${unsigned}`)).toMatchObject(refused);
    expect(await viewer(`Bearer ${unsigned}AAAA`)).toMatchObject(refused);
  });

  it('is refused when the public key was used as a secret', async () => {
    const keys = readFileSync(join(platform().dataDirectory, 'keys.json'), 'utf8');
    const { x = '' } = (JSON.parse(keys) as { accessTokens: JWK }).accessTokens;
    for (const secret of [Buffer.from(x), Buffer.from(x, 'base64url')]) {
      const forged = await new SignJWT({ ...claims })
        .setProtectedHeader({ ...header, alg: 'HS256' })
        .sign(secret);
      expect(await viewer(`Bearer ${forged}`)).toMatchObject(refused);
    }
  });

  it('is refused when a stranger signed it, even with a key it brings along', async () => {
    const stranger = await generateKeyPair('EdDSA', { extractable: true });
    const jwk = await exportJWK(stranger.publicKey);
    for (const extra of [{}, { jwk }, { kid: 'stranger', jwk }]) {
      const forged = await new SignJWT({ ...claims })
        .setProtectedHeader({ ...header, ...extra })
        .sign(stranger.privateKey);
      expect(await viewer(`Bearer ${forged}`)).toMatchObject(refused);
    }
  });

  it('is refused when it was changed on the way', async () => {
    const [head, , signature] = token.split('.');
    const raised = Buffer.from(JSON.stringify({ ...claims, roles: ['admin'] }));
    const forged = `${head ?? ''}.${raised.toString('base64url')}.${signature ?? ''}`;
    expect(await viewer(`Bearer ${forged}`)).toMatchObject(refused);
  });

  it.each(['Bearer', 'Bearer x', 'Basic dXNlcjpwYXNzd29yZA==', 'Bearer a.b.c, Bearer d.e.f'])(
    'is refused when the header says "%s"',
    async (authorization) => {
      expect(await viewer(authorization)).toMatchObject(refused);
    },
  );

  it('is refused in the same words, whatever was wrong', async () => {
    const answers = [
      await viewer('Bearer x'),
      await viewer(`Bearer ${await signed({ exp: nowSeconds() - 60 })}`),
      await viewer(`Bearer ${await signed({ iss: 'https://elsewhere.example' })}`),
    ];
    const words = answers.map(({ errors }) => errors[0]?.message);
    expect(new Set(words).size).toBe(1);
  });
}
