import { judgeRefresh, type ShownToken } from './session.ts';

const noon = new Date('2030-01-01T12:00:00Z');
const later = new Date('2030-01-31T12:00:00Z');
const token = (overrides: Partial<ShownToken> = {}): ShownToken => ({
  usedAt: null,
  expiresAt: later,
  sessionEndedAt: null,
  isUserActive: true,
  ...overrides,
});

describe('showing a refresh token', () => {
  it('buys the next one', () => {
    expect(judgeRefresh(token(), noon)).toBe('ROTATE');
  });

  it('a second time is theft, the very same moment or later', () => {
    expect(judgeRefresh(token({ usedAt: noon }), noon)).toBe('REUSED');
    expect(judgeRefresh(token({ usedAt: noon }), later)).toBe('REUSED');
  });

  it.each([
    ['its time is over', { expiresAt: noon }],
    ['its session is over', { sessionEndedAt: noon }],
    ['its session is over and it was used', { sessionEndedAt: noon, usedAt: noon }],
    ['its user was shut out', { isUserActive: false }],
  ])('buys nothing when %s', (_when, overrides) => {
    expect(judgeRefresh(token(overrides), noon)).toBe('ENDED');
  });
});
