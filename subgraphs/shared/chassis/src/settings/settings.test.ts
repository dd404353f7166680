import { z } from 'zod';
import { describeSettings } from './describe-settings.ts';
import { defineSettings, readSettings, setting, SettingsInvalid } from './settings.ts';
import { commaList, flag, jsonText, wholeNumber } from './texts.ts';

const table = defineSettings({
  TILLS: setting(wholeNumber(1, 99).default(4), { description: 'how many tills there are' }),
  SHOP: setting(z.string().min(3), { description: 'the name of the shop', example: 'Harbour' }),
  SAFE_CODE: setting(z.string().min(8), { description: 'the code of the safe', secret: true }),
  CITIES: setting(commaList().default(['Bergen', 'Oslo']), { description: 'where we sell' }),
  IS_OPEN: setting(flag().optional(), { description: 'whether the shop is open' }),
  HOURS: setting(jsonText(z.object({ from: z.number() })).optional(), { description: 'hours' }),
});
const right = { SHOP: 'Markthalle', SAFE_CODE: 'very-secret-code' };

function faultsOf(env: Readonly<Record<string, string>>): string {
  try {
    readSettings(table, env);
  } catch (error) {
    if (error instanceof SettingsInvalid) return error.message;
    throw error;
  }
  return '';
}

describe('settings', () => {
  it('are read as what they mean, with defaults for what is not set', () => {
    const settings = readSettings(table, { ...right, TILLS: '12', IS_OPEN: 'false', CITIES: '' });
    expect(settings).toEqual({
      ...right,
      TILLS: 12,
      IS_OPEN: false,
      CITIES: ['Bergen', 'Oslo'],
      HOURS: undefined,
    });
    const tills: number = settings.TILLS;
    expect(tills).toBe(12);
  });

  it('name all that is wrong at once, and what is expected', () => {
    const message = faultsOf({
      TILLS: 'many',
      IS_OPEN: 'yes',
      CITIES: ' , ',
      HOURS: '{"from":"8"}',
    });
    expect(message.split('\n')).toHaveLength(7);
    expect(message).toMatch(
      /TILLS is "many": a whole number from 1 to 99 is needed\. Expected: how/,
    );
    expect(message).toMatch(/SHOP is missing\. Expected: the name of the shop, such as Harbour\./);
    expect(message).toMatch(/SAFE_CODE is missing\. Expected: the code of the safe\./);
    expect(message).toMatch(/IS_OPEN is "yes"/);
    expect(message).toMatch(/CITIES is " , ": at least one is needed/);
    expect(message).toMatch(/HOURS is .*: from: /);
  });

  it.each(['0', '100', '-1', '1.5', '1e1', '0x10', ' 4', '9'.repeat(20)])(
    'refuse %j as a number of tills',
    (TILLS) => {
      expect(faultsOf({ ...right, TILLS })).toMatch(/TILLS is/);
    },
  );

  it('never show a secret, not even a wrong one', () => {
    const message = faultsOf({ ...right, SAFE_CODE: '1234567' });
    expect(message).toMatch(/SAFE_CODE is not valid \(its value is secret\)/);
    expect(message).not.toMatch(/1234567/);
  });

  it('describe themselves for the docs', () => {
    const rows = describeSettings(table);
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(table));
    expect(rows[0]).toEqual({
      name: 'TILLS',
      description: 'how many tills there are',
      isRequired: false,
      isSecret: false,
      defaultText: '4',
      example: null,
    });
    expect(rows[1]).toMatchObject({ isRequired: true, defaultText: null, example: 'Harbour' });
    expect(rows[2]).toMatchObject({ isSecret: true });
    expect(rows[3]).toMatchObject({ defaultText: 'Bergen,Oslo' });
    expect(rows[4]).toMatchObject({ isRequired: false, defaultText: null });
  });
});
