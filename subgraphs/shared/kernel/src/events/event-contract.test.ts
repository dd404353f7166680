import { z } from 'zod';
import { defineEvent } from './event-contract.ts';

const data = z.strictObject({ shelfId: z.string() });
const told = { description: 'A shelf was filled.', data, example: { shelfId: 's' } };

describe('an event contract', () => {
  it('carries its versioned name and the shape of what it tells', () => {
    const contract = defineEvent({ name: 'inventory.shelf-filled.v1', ...told });
    expect(contract.name).toBe('inventory.shelf-filled.v1');
    expect(contract.data.parse({ shelfId: 's' })).toEqual({ shelfId: 's' });
    expect(() => contract.data.parse({ shelfId: 's', colour: 'red' })).toThrow(z.ZodError);
  });

  it.each([
    'inventory.shelf-filled',
    'inventory.shelf-filled.v0',
    'inventory.shelf-filled.1',
    'inventory.shelf_filled.v1',
    'Inventory.shelf-filled.v1',
    'inventory.shelf-filled-.v1',
    'shelf-filled.v1',
    'shop.inventory.shelf-filled.v1',
    '',
  ])('is not named %p', (name) => {
    expect(() => defineEvent({ name, ...told })).toThrow(RangeError);
  });
});
