import { readCommand } from '../cli/command-line.ts';

const domains = ['auth', 'order'];

function read(line: string) {
  return readCommand(line.split(' ').filter(Boolean), domains);
}

describe('the words after npm run db', () => {
  it.each(['status', 'migrate', 'check', 'seed'])('understands %s', (kind) => {
    expect(read(kind)).toEqual({ kind });
  });

  it('writes a migration for one domain or for all', () => {
    expect(read('diff tips')).toEqual({ kind: 'diff', name: 'tips', domain: null });
    expect(read('diff tips --domain order')).toEqual({
      kind: 'diff',
      name: 'tips',
      domain: 'order',
    });
  });

  it('empties a database only for one who means it', () => {
    expect(read('reset')).toMatch(/say --yes/);
    expect(read('reset --yes')).toEqual({ kind: 'reset' });
  });

  it.each([
    ['', 'Say what to do.'],
    ['frobnicate', 'Unknown command: frobnicate'],
    ['status now', 'Unknown word: now'],
    ['status --yes', '--yes belongs to reset.'],
    ['check --domain order', '--domain belongs to diff.'],
    ['diff', 'diff takes one NAME.'],
    ['diff a b', 'diff takes one NAME.'],
    ['diff a --domain shop', 'Unknown domain: shop'],
  ])('explains what is wrong with "%s"', (line, reason) => {
    expect(read(line)).toBe(reason);
  });

  it('explains an unknown option', () => {
    expect(read('status --force')).toMatch(/--force/);
  });
});
