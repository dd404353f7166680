import { readDefault, readLocationName } from './location.ts';

describe('the name of a location', () => {
  it('loses idle spaces and is told apart without regard to case', () => {
    expect(readLocationName('  Shop \t floor ')).toEqual({
      ok: true,
      value: { name: 'Shop floor', nameKey: 'shop floor' },
    });
  });

  it.each(['', '   ', 'x'.repeat(101)])('is refused when it is %j', (name) => {
    expect(readLocationName(name)).toMatchObject({
      ok: false,
      refusal: { kind: 'LocationDetailsInvalid', field: 'name' },
    });
  });
});

describe('the default location of a store', () => {
  it('can be named anew, and left as it is', () => {
    expect([readDefault(true), readDefault(null)]).toEqual([
      { ok: true, value: true },
      { ok: true, value: null },
    ]);
  });

  it('can not be given up', () => {
    expect(readDefault(false)).toMatchObject({ ok: false, refusal: { field: 'isDefault' } });
  });
});
