import { describe, expect, it } from 'vitest';
import { digitsAfter, padKeyOf, quantityAfter } from './digits.ts';

describe('typing an amount', () => {
  it('fills from the right and drops zeros in front', () => {
    expect(['0', '2', '00', '0'].reduce((text, key) => digitsAfter(text, key as '0'), '')).toBe(
      '2000',
    );
    expect(digitsAfter('2000', 'back')).toBe('200');
  });

  it('stays below what an amount can hold', () => {
    expect(digitsAfter('99999999999', '1')).toBe('99999999999');
  });
});

describe('typing a quantity', () => {
  it('takes as many decimals as the article has', () => {
    expect(quantityAfter('1.23', '4', 3)).toBe('1.234');
    expect(quantityAfter('1.234', '5', 3)).toBe('1.234');
    expect(quantityAfter('12', '.', 0)).toBe('12');
  });
});

describe('keys of the keyboard', () => {
  it('stand for those of the pad', () => {
    expect(padKeyOf('7')).toBe('7');
    expect(padKeyOf(',')).toBe('.');
    expect(padKeyOf('Backspace')).toBe('back');
    expect(padKeyOf('e')).toBeNull();
  });
});
