import {
  checkAddressLines,
  checkEmail,
  checkName,
  checkPassword,
  checkRegisterCode,
  checkTimeZone,
} from './details.ts';
import { normalizeEmail } from './email.ts';

describe('the details of an input', () => {
  it.each([
    ['a name', checkName, ['A', 'Zoë & Søn', '🛒'.repeat(120)]],
    ['an e-mail address', checkEmail, ['ana@example.com', "o'neil+till@shop.example.co.uk"]],
    ['a password', checkPassword, ['12345678', '🔑'.repeat(8), ' '.repeat(8), 'a'.repeat(200)]],
    ['a code', checkRegisterCode, ['R', 'R1', 'ABCD1234']],
    ['a time zone', checkTimeZone, ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'Etc/GMT+5']],
  ])('take %s', (_what, check, fine) => {
    expect(fine.map(check)).toEqual(fine.map(() => null));
  });

  it.each([
    ['a name', checkName, ['', 'a'.repeat(121), 'two\nlines', 'null\u0000']],
    ['an e-mail address', checkEmail, ['', 'ana', 'ana@', '@x.org', 'a@b', 'a b@c.org', 'a@b@c.d']],
    ['an address too long', checkEmail, [`${'a'.repeat(250)}@b.org`]],
    ['a password', checkPassword, ['', '1234567', 'a'.repeat(201)]],
    ['a code', checkRegisterCode, ['', 'r1', 'R-1', 'ABCD12345', 'Ä1']],
    [
      'a time zone',
      checkTimeZone,
      ['', 'Berlin', '+01:00', 'Mars/Base', 'Europe/Berlin; x', 'CET'],
    ],
  ])('refuse %s', (_what, check, wrong) => {
    expect(wrong.map(check)).toEqual(wrong.map(() => expect.any(String) as unknown));
  });

  it('take eight lines of an address and no ninth', () => {
    expect(checkAddressLines(Array<string>(8).fill('Road 1'))).toBeNull();
    expect(checkAddressLines(Array<string>(9).fill('Road 1'))).not.toBeNull();
    expect(checkAddressLines(['a'.repeat(121)])).not.toBeNull();
  });

  it('compare e-mail addresses whatever the case and the spaces around', () => {
    expect(normalizeEmail(' Ana@Example.COM\n')).toBe('ana@example.com');
  });
});
