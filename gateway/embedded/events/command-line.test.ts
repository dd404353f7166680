import { readCommand } from './command-line.ts';

const read = (words: string) => readCommand(words.split(' ').filter((word) => word !== ''));

it.each([
  ['dlq list', { kind: 'list', isJson: false, data: null }],
  ['dlq show 0193', { kind: 'show', id: '0193', data: null }],
  ['dlq replay', { kind: 'replay', ids: [], isDryRun: false, data: null }],
  ['dlq replay a b --dry-run', { kind: 'replay', ids: ['a', 'b'], isDryRun: true, data: null }],
  ['lag --json --data d', { kind: 'lag', isJson: true, data: 'd' }],
  ['unpark', { kind: 'unpark', data: null }],
  [
    'rebuild analytics.sales --from-what-is-kept',
    { kind: 'rebuild', consumer: 'analytics.sales', isFromWhatIsKept: true, data: null },
  ],
])('understands %s', (words, command) => {
  expect(read(words)).toEqual(command);
});

it.each([
  ['', 'Say what to do.'],
  ['dlq', 'dlq: list, show or replay?'],
  ['dlq burn', 'Unknown command: dlq burn'],
  ['toString', 'Unknown command: toString'],
  ['dlq show', 'dlq show takes the ID of one event.'],
  ['rebuild', 'rebuild takes the name of one CONSUMER, such as analytics.sales.'],
  ['lag now', 'Unknown word: now'],
  ['lag --dry-run', 'lag does not know --dry-run.'],
])('says what is wrong with "%s"', (words, sentence) => {
  expect(read(words)).toBe(sentence);
});

it('says which option there is not', () => {
  expect(read('lag --yaml')).toContain('--yaml');
});
