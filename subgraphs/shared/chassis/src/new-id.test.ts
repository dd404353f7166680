import { isUuid } from '@novapos/kernel';
import { newId } from './new-id.ts';

describe('a new id', () => {
  it('is a UUID of version 7, and never the same twice', () => {
    const now = new Date('2030-01-31T09:30:00Z');
    const ids = Array.from({ length: 1000 }, () => newId(now));
    expect(ids.every((id) => isUuid(id) && id[14] === '7')).toBe(true);
    expect(new Set(ids).size).toBe(1000);
  });

  it('sorts by the time it was made, even within a millisecond', () => {
    const ids = Array.from({ length: 1000 }, () => newId());
    expect([...ids].sort()).toEqual(ids);
    expect(newId(new Date(2)) > newId(new Date(1))).toBe(true);
  });
});
