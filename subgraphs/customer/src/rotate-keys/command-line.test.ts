import { readCommand } from './command-line.ts';

const now = new Date('2030-01-31T09:30:00Z');

describe('the command line of the keys', () => {
  it('is read', () => {
    expect(readCommand(['status'], now)).toEqual({ kind: 'status' });
    expect(readCommand(['rotate'], now)).toEqual({ kind: 'rotate', madeBefore: null, batch: 200 });
    expect(
      readCommand(['rotate', '--made-before', '2030-01-01T00:00:00Z', '--batch', '5'], now),
    ).toEqual({ kind: 'rotate', madeBefore: new Date('2030-01-01T00:00:00Z'), batch: 5 });
  });

  it.each([
    [[]],
    [['turn']],
    [['status', '--now']],
    [['rotate', '--fast', '1']],
    [['rotate', '--batch', '0']],
    [['rotate', '--batch']],
    [['rotate', '--made-before', 'yesterday']],
    [['rotate', '--made-before', '2031-01-01T00:00:00Z']],
  ])('%j is refused', (words) => {
    expect(readCommand(words, now)).toEqual(expect.any(String));
  });
});
