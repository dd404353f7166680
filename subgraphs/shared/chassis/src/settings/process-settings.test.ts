import { describeSettings } from './describe-settings.ts';
import { peerUrls } from './peer-urls.ts';
import {
  accessTokenSettings,
  databaseSettings,
  peerSettings,
  processSettings,
  trustSettings,
} from './process-settings.ts';
import { readSettings } from './settings.ts';
import { internalKey, publicHalf } from '../principal/tests/examples.ts';

const key = await internalKey('internal-1');
const other = await internalKey('internal-2');
const vouching = { INTERNAL_SIGNING_KEY: JSON.stringify(key) };

describe('the settings of a process', () => {
  it('listen on this machine alone unless told otherwise', () => {
    expect(readSettings(processSettings, {})).toEqual({
      NODE_ENV: 'development',
      LOG_LEVEL: 'info',
      HOST: '127.0.0.1',
      PORT: undefined,
      SHUTDOWN_NOTICE_SECONDS: 0,
      SHUTDOWN_GRACE_SECONDS: 10,
      OTEL_TRACES_SAMPLER_ARG: 1,
    });
  });

  it('find each peer at its usual port, or where they are told', () => {
    const urls = peerUrls(
      readSettings(peerSettings, { ...vouching, PEER_AUTH_URL: 'http://auth.internal/graphql' }),
    );
    expect(urls['order']).toBe('http://127.0.0.1:8084/graphql');
    expect(urls['auth']).toBe('http://auth.internal/graphql');
  });

  it('take several audiences as a real list', () => {
    expect(readSettings(accessTokenSettings, {})).toEqual({
      JWT_ISSUER: 'https://auth.novapos.example',
      JWT_AUDIENCE: ['novapos'],
    });
    const { JWT_AUDIENCE } = readSettings(accessTokenSettings, { JWT_AUDIENCE: 'novapos, tills' });
    expect(JWT_AUDIENCE).toEqual(['novapos', 'tills']);
  });

  it('know a signing key from a public one', () => {
    const readKey = (INTERNAL_SIGNING_KEY: string) =>
      readSettings(peerSettings, { INTERNAL_SIGNING_KEY });
    expect(readKey(vouching.INTERNAL_SIGNING_KEY).INTERNAL_SIGNING_KEY).toEqual(key);
    expect(() => readKey(JSON.stringify(publicHalf(key)))).toThrow(/INTERNAL_SIGNING_KEY is not/);
    expect(() => readKey('{}')).toThrow(/INTERNAL_SIGNING_KEY is not valid/);
  });

  it('refuse a private key among the public ones without showing it, and two of one id', () => {
    const readKeys = (...keys: readonly object[]) =>
      readSettings(trustSettings, { INTERNAL_PUBLIC_KEYS: JSON.stringify({ keys }) });
    expect(readKeys(publicHalf(key), publicHalf(other)).INTERNAL_PUBLIC_KEYS.keys).toHaveLength(2);
    expect(() => readKeys(publicHalf(key), publicHalf(key))).toThrow(/INTERNAL_PUBLIC_KEYS is not/);
    expect(() => readKeys(key)).toThrow(/INTERNAL_PUBLIC_KEYS is not valid/);
    expect(() => readKeys(key)).not.toThrow(new RegExp(key.d));
  });

  it('need a database of PostgreSQL, and never show its password', () => {
    const env = { DATABASE_URL: 'mysql://shop:hunter22@db/novapos' };
    expect(() => readSettings(databaseSettings, env)).toThrow(/DATABASE_URL is not valid/);
    expect(() => readSettings(databaseSettings, env)).not.toThrow(/hunter22/);
    expect(() => readSettings(databaseSettings, env)).toThrow(/DATABASE_SERVICE_PASSWORD is miss/);
  });

  it('mark as secret what must not be shown', () => {
    const rows = describeSettings({ ...databaseSettings, ...peerSettings });
    expect(rows.filter(({ isSecret }) => isSecret).map(({ name }) => name)).toEqual([
      'DATABASE_URL',
      'DATABASE_SERVICE_PASSWORD',
      'INTERNAL_SIGNING_KEY',
    ]);
  });
});
