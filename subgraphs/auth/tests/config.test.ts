import { generateSigningKey } from '@novapos/chassis';
import { readAuthSettings } from '../src/config.ts';

describe('the settings of auth', () => {
  it('need a signing key and nothing else', async () => {
    const settings = readAuthSettings({
      JWT_SIGNING_KEY: JSON.stringify(await generateSigningKey()),
    });
    expect(settings).toMatchObject({ JWT_AUDIENCE: ['novapos'], DATABASE_POOL_SIZE: 10 });
  });

  it('take the audience as a list', async () => {
    const JWT_SIGNING_KEY = JSON.stringify(await generateSigningKey());
    const settings = readAuthSettings({ JWT_SIGNING_KEY, JWT_AUDIENCE: 'novapos, partners' });
    expect(settings.JWT_AUDIENCE).toEqual(['novapos', 'partners']);
  });

  it('say all that is wrong at once, and no secret', () => {
    const env = { JWT_SIGNING_KEY: '{"d":"hush"}', JWT_RETIRED_KEYS: 'hush', JWT_AUDIENCE: ',' };
    const read = () => readAuthSettings(env);
    expect(read).toThrow(/JWT_AUDIENCE[^]*JWT_SIGNING_KEY[^]*JWT_RETIRED_KEYS/);
    expect(read).not.toThrow(/hush/);
  });
});
