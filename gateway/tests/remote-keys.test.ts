import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, jwtVerify, SignJWT, type JWK } from 'jose';
import { remoteKeys } from '../src/remote-keys.ts';
import { quiet } from './examples.ts';

type Key = { readonly kid: string; readonly sign: () => Promise<string>; readonly jwk: JWK };

async function newKey(kid: string): Promise<Key> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA');
  const jwk = { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' };
  const sign = () => new SignJWT({}).setProtectedHeader({ alg: 'EdDSA', kid }).sign(privateKey);
  return { kid, sign, jwk };
}

describe('the signing keys of auth', () => {
  let auth: Server;
  let url: string;
  let published: readonly Key[] = [];
  let isDown = false;
  let fetches = 0;
  let nowMs = 0;

  beforeEach(async () => {
    published = [];
    isDown = false;
    fetches = 0;
    nowMs = 1_000_000;
    auth = createServer((_request, response) => {
      fetches += 1;
      response.statusCode = isDown ? 503 : 200;
      response.end(isDown ? 'garbage' : JSON.stringify({ keys: published.map(({ jwk }) => jwk) }));
    }).listen(0, '127.0.0.1');
    await new Promise((listening) => auth.once('listening', listening));
    url = `http://127.0.0.1:${(auth.address() as AddressInfo).port}/jwks`;
  });
  afterEach(() => {
    auth.closeAllConnections();
    auth.close();
  });

  const keys = () => remoteKeys({ url, log: quiet, clock: () => nowMs }).find;

  it('are fetched once for many tokens', async () => {
    published = [await newKey('one')];
    const find = keys();
    const token = String(await published[0]?.sign());
    await Promise.all([1, 2, 3].map(() => jwtVerify(token, find)));
    expect(fetches).toBe(1);
  });

  it('serve a new key as soon as a token names it', async () => {
    const [one, two] = [await newKey('one'), await newKey('two')];
    published = [one];
    const find = keys();
    await jwtVerify(await one.sign(), find);
    published = [one, two];
    nowMs += 31_000;
    await jwtVerify(await two.sign(), find);
    expect(fetches).toBe(2);
  });

  it('are fetched at most once in 30 s under a storm of unknown keys', async () => {
    const one = await newKey('one');
    published = [one];
    const find = keys();
    await jwtVerify(await one.sign(), find);
    for (let index = 0; index < 50; index += 1) {
      const stranger = await newKey(`stranger-${index}`);
      await expect(jwtVerify(await stranger.sign(), find)).rejects.toThrow();
      await jwtVerify(await one.sign(), find);
    }
    expect(fetches).toBe(1);
  });

  it('are kept while auth is down', async () => {
    const one = await newKey('one');
    published = [one];
    const find = keys();
    await jwtVerify(await one.sign(), find);
    isDown = true;
    nowMs += 3_600_000;
    await jwtVerify(await one.sign(), find);
    await jwtVerify(await one.sign(), find);
    expect(fetches).toBe(2);
  });

  it('are missed aloud when auth was never there, and found once it is', async () => {
    const one = await newKey('one');
    published = [one];
    isDown = true;
    const find = keys();
    await expect(jwtVerify(await one.sign(), find)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
    isDown = false;
    nowMs += 1_001;
    await jwtVerify(await one.sign(), find);
  });
});
