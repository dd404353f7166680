import { CommandLineInvalid, readCommandLine } from './command-line.ts';

const read = (text: string) => readCommandLine(text.split(' ').filter(Boolean), 'small');

describe('the command to replay', () => {
  it('takes all of the small set with eight tills when nothing is said', () => {
    expect(read('')).toEqual({
      folder: 'small',
      url: null,
      operator: { email: 'super.admin@harbour.example', password: 'demo-password' },
      tills: 8,
      limit: Infinity,
      patienceSeconds: 60,
      isFresh: false,
      isJson: false,
    });
  });

  it('takes a gateway’s address for its endpoint', () => {
    expect(read('--url http://127.0.0.1:8083')?.url).toBe('http://127.0.0.1:8083/graphql');
    expect(read('--url http://shop.example/graph')?.url).toBe('http://shop.example/graph');
  });

  it('asks for help', () => {
    expect(read('--help')).toBeNull();
  });

  it.each([
    '--tills 0',
    '--tills many',
    '--limit -1',
    '--patience 0',
    '--url ftp://x',
    '--colour',
    'small',
    '--url http://x --fresh',
  ])('%s is refused', (text) => {
    expect(() => read(text)).toThrow(CommandLineInvalid);
  });
});
