import { readCommand } from './command-line.ts';

const read = (words: string) => readCommand(words.split(' ').filter((word) => word !== ''));

it.each([
  ['generate a/*.graphql b', { kind: 'generate', globs: ['a/*.graphql', 'b'], out: null }],
  ['generate --out m.json a', { kind: 'generate', globs: ['a'], out: 'm.json' }],
  ['check --partner m.json', { kind: 'check', files: ['m.json'], isPartner: true }],
  [
    'register --client acme m.json',
    { kind: 'register', client: 'acme', version: null, file: 'm.json', url: null },
  ],
  ['list --json', { kind: 'list', client: null, isJson: true, url: null }],
  [
    'retire --client acme --version 1 --id a --id b --url http://x/graphql',
    {
      kind: 'retire',
      client: 'acme',
      version: '1',
      ids: ['a', 'b'],
      url: 'http://x/graphql',
    },
  ],
  ['--help', { kind: 'help' }],
  ['register --help', { kind: 'help' }],
])('understands %s', (words, command) => {
  expect(read(words)).toEqual(command);
});

it.each([
  ['', 'Say what to do.'],
  ['burn', 'Unknown command: burn'],
  ['toString', 'Unknown command: toString'],
  ['generate', "generate takes at least one GLOB, such as 'src/**/*.graphql'."],
  ['check', 'check takes at least one FILE, a manifest.'],
  ['register m.json', 'register needs --client, such as --client acme-accounting.'],
  ['register --client acme', 'register takes one FILE, a manifest.'],
  ['retire --client acme', 'retire needs --client and --version.'],
  ['retire --client acme --version 1 x', 'Unknown word: x. Name operations with --id.'],
  ['list now', 'Unknown word: now'],
  ['list --partner', 'list does not know --partner.'],
])('says what is wrong with "%s"', (words, sentence) => {
  expect(read(words)).toBe(sentence);
});

it('says which option there is not', () => {
  expect(read('list --yaml')).toContain('--yaml');
});
