import { maskEmail, maskPhone } from './mask.ts';

describe('a masked address', () => {
  it('tells no more than a first letter and the domain, or four digits', () => {
    expect(maskEmail('ada.lovelace@example.com')).toBe('a***@example.com');
    expect(maskEmail('a@example.com')).toBe('a***@example.com');
    expect(maskEmail('😀da@example.com')).toBe('😀***@example.com');
    expect(maskPhone('+15550123456')).toBe('+*******3456');
    expect(maskPhone('+1234567')).toBe('+***4567');
  });
});
