import { canMove, type Transitions } from './transitions.ts';

type Door = 'OPEN' | 'CLOSED' | 'BRICKED_UP';

const door: Transitions<Door> = {
  OPEN: ['CLOSED'],
  CLOSED: ['OPEN', 'BRICKED_UP'],
  BRICKED_UP: [],
};

it('a thing moves only where its table lets it', () => {
  expect(canMove(door, 'CLOSED', 'BRICKED_UP')).toBe(true);
  expect(canMove(door, 'OPEN', 'BRICKED_UP')).toBe(false);
  expect(canMove(door, 'BRICKED_UP', 'OPEN')).toBe(false);
  expect(canMove(door, 'OPEN', 'OPEN')).toBe(false);
});
