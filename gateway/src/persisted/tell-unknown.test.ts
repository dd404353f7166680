import { pino } from 'pino';
import { createDocuments } from '../documents.ts';
import { tellUnknown } from './tell-unknown.ts';

function listening() {
  const lines: Readonly<Record<string, unknown>>[] = [];
  const stream = { write: (line: string) => lines.push(JSON.parse(line) as never) };
  const tell = tellUnknown({ documents: createDocuments(2_000), log: pino({}, stream) });
  return {
    lines,
    tell: (query: string) => {
      tell({ query, id: null, variables: {}, operationName: null });
    },
  };
}

describe('an operation that is not registered', () => {
  it('is logged once, without the values that stand in it', () => {
    const { lines, tell } = listening();
    const query =
      'query Find { customer(email: "jo@example.com", card: 4111, share: 0.5) { name } }';
    tell(query);
    tell(query);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      msg: 'an operation is not registered',
      id: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      document: 'query Find {\n  customer(email: "…", card: 0, share: 0) {\n    name\n  }\n}',
    });
    expect(JSON.stringify(lines)).not.toMatch(/example\.com|4111/);
  });

  it('is logged without its text when that can not be read', () => {
    const { lines, tell } = listening();
    tell('{ "secret');
    expect(lines[0]).toMatchObject({ document: null });
  });
});
