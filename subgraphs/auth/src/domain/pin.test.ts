import fc from 'fast-check';
import { checkPin } from './pin.ts';

describe('a PIN', () => {
  it.each(['2580', '1357', '9012', '1123', '0000001', '12345679', '98761234'])(
    'may be %s',
    (pin) => {
      expect(checkPin(pin)).toBeNull();
    },
  );

  it.each([
    ['too short', '258'],
    ['too long', '258025801'],
    ['empty', ''],
    ['all the same', '7777'],
    ['a run up', '1234'],
    ['a long run up', '01234567'],
    ['a run down', '9876'],
    ['no digits', '25a0'],
    ['digits of another script', '٢٥٨٠'],
    ['digits with a line after', '2580\n'],
    ['with a space', '25 80'],
  ])('may not be %s', (_what, pin) => {
    expect(checkPin(pin)).toMatch(/4 to 8 digits/);
  });

  it('may be any digits but for the runs, of which each length has few', () => {
    const digits = fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 8 });
    const pins = digits.map((each) => each.join(''));
    const runs = ['0123456789', '9876543210'];
    fc.assert(
      fc.property(pins, (pin) => {
        const isRun = runs.some((run) => run.includes(pin)) || new Set(pin).size === 1;
        expect(checkPin(pin) === null).toBe(!isRun);
      }),
    );
  });
});
