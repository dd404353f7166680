import { readOrderSettings } from './config.ts';

describe('the settings', () => {
  it('tax nothing and round half up unless they say otherwise', () => {
    expect(readOrderSettings({})).toMatchObject({
      voidWindowMs: 900_000,
      settleEveryMs: 5_000,
      defaultTaxes: [],
      defaultPolicy: { rounding: 'HalfUp', level: 'LINE', inclusiveTarget: 'NET' },
    });
  });

  it('tax goods for which nothing is set by the default', () => {
    const { defaultTaxes } = readOrderSettings({ DEFAULT_TAX_PERCENT: '8.875' });
    expect(defaultTaxes).toMatchObject([{ name: 'Tax', ratePpm: 88_750, isInclusive: false }]);
  });

  it('tell all that is wrong at once', () => {
    const env = { DEFAULT_TAX_PERCENT: '-1', MONEY_ROUNDING: 'Up', DEFAULT_CURRENCY: 'XXX' };
    expect(() => readOrderSettings(env)).toThrow(
      /DEFAULT_TAX_PERCENT[^]*MONEY_ROUNDING[^]*DEFAULT_CURRENCY/,
    );
  });
});
