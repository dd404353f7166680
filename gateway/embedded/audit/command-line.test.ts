import { readCommand } from './command-line.ts';

const tenant = '01890000-0000-7000-8000-00000000000A';

describe('the words after `npm run audit --`', () => {
  it('say what to do', () => {
    expect(readCommand(['verify'])).toEqual({
      kind: 'verify',
      tenantId: null,
      witness: null,
      isJson: false,
      data: null,
    });
    expect(
      readCommand(['verify', '--tenant', tenant, '--json', '--witness', 'w', '--data', 'd']),
    ).toEqual({
      kind: 'verify',
      tenantId: tenant.toLowerCase(),
      witness: 'w',
      isJson: true,
      data: 'd',
    });
    expect(readCommand(['checkpoint', '--data', 'd'])).toEqual({ kind: 'checkpoint', data: 'd' });
    expect(readCommand(['coverage', '--json'])).toEqual({ kind: 'coverage', isJson: true });
  });

  it.each([
    [''],
    ['prove'],
    ['verify twice'],
    ['verify --tenant me'],
    ['verify --deep'],
    ['checkpoint --json'],
    ['coverage --data d'],
    ['toString'],
  ])('are answered by a sentence where they make no sense: %s', (words) => {
    expect(readCommand(words.split(' ').filter((word) => word !== ''))).toEqual(expect.any(String));
  });
});
