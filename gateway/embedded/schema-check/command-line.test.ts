import { readWords } from './command-line.ts';

const read = (words: string) => readWords(words.split(' ').filter((word) => word !== ''));
const usual = { isHelp: false, manifests: [], isUsed: false, data: null };

it.each([
  ['', usual],
  ['--help', { ...usual, isHelp: true }],
  ['--used', { ...usual, isUsed: true }],
  ['--used --data d', { ...usual, isUsed: true, data: 'd' }],
  ['--operations a.json b.json', { ...usual, manifests: ['a.json', 'b.json'] }],
  ['--operations a.json --operations b.json', { ...usual, manifests: ['a.json', 'b.json'] }],
])('understands "%s"', (words, asked) => {
  expect(read(words)).toEqual(asked);
});

it.each([
  ['a.json', 'Unknown word: a.json'],
  ['--data d', '--data is for --used.'],
])('says what is wrong with "%s"', (words, sentence) => {
  expect(read(words)).toBe(sentence);
});

it('says which option there is not', () => {
  expect(read('--yaml')).toContain('--yaml');
});
