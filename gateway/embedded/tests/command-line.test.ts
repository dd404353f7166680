import { readCommandLine } from '../command-line.ts';

const read = (...words: readonly string[]) =>
  readCommandLine(words, { dataDirectory: '.novapos', port: 8083, appPort: 3000 });

describe('the ports of a start', () => {
  it('are the usual ones where none is named', () => {
    expect(read()).toMatchObject({ port: 8083, appPort: 3000 });
  });

  it('are free ones for both where any will do for the gateway', () => {
    expect(read('--port', '0')).toMatchObject({ port: 0, appPort: 0 });
  });

  it('can be named each', () => {
    expect(read('--port', '0', '--app-port', '3100')).toMatchObject({ port: 0, appPort: 3100 });
    expect(read('--port', '9000')).toMatchObject({ port: 9000, appPort: 3000 });
  });

  it('are told apart where one is wrong', () => {
    expect(() => read('--app-port', '70000')).toThrow('--app-port is a number from 0 to 65535');
    expect(() => read('--port', 'x')).toThrow('--port is a number from 0 to 65535');
  });
});
