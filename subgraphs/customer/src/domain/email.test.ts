import fc from 'fast-check';
import { isEmail, normaliseEmail, writtenEmail } from './email.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'Z', 'é', 'İ', 'Σ', 'ß', '7', '.') });

describe('an e-mail address', () => {
  it.each([
    ['  Ada.Lovelace@Example.COM ', 'ada.lovelace@example.com'],
    ['jose\u0301@exa\u0301mple.org', 'josé@exámple.org'],
    ['ada+shop@example.com', 'ada+shop@example.com'],
  ])('%j is found as %j', (text, normal) => {
    expect(isEmail(text)).toBe(true);
    expect(normaliseEmail(text)).toBe(normal);
  });

  it('keeps its letters as they were given', () => {
    expect(writtenEmail(' Ada@Example.COM ')).toBe('Ada@Example.COM');
  });

  it.each([
    '',
    'ada',
    'ada@',
    '@example.com',
    'ada@example',
    'ada@example..com',
    'ada@example.com.',
    'a b@example.com',
    'ada@@example.com',
    'ada\0@example.com',
    `${'a'.repeat(65)}@example.com`,
    `ada@${'e'.repeat(250)}.com`,
  ])('%j is none', (text) => {
    expect(isEmail(text)).toBe(false);
  });

  it('has one normal form, which is its own', () => {
    fc.assert(
      fc.property(letters, letters, (local, domain) => {
        const text = `${local}@${domain}.com`;
        const normal = normaliseEmail(text);
        expect(normaliseEmail(normal)).toBe(normal);
        expect(normaliseEmail(`\t${text.normalize('NFD')} `)).toBe(normal);
      }),
    );
  });
});
