import type { Trial } from './trial.ts';

/** What arrives at the endpoint and is no operation, or too much of one. */
export function refusesUnreadableRequests({ platform, harbour }: Trial): void {
  const send = (body: string, headers = {}) => platform().graph.send(body, { headers });

  it.each([
    ['malformed JSON', '{"query": "{ viewer'],
    ['nothing', ''],
    ['a word', 'hello'],
    ['a list of operations', '[{"query":"{ __typename }"},{"query":"{ __typename }"}]'],
    ['a query that is no text', '{"query": 1}'],
    ['no query', '{}'],
    ['a query of another language', '{"query": "select * from orders"}'],
    [
      'a key that poisons',
      '{"__proto__": {"isAdmin": true}, "query": "{ viewer { __typename } }"}',
    ],
  ])('is refused as the sender’s fault when it holds %s', async (_name, body) => {
    const answer = await send(body);
    expect(answer.status).toBe(400);
    expect(answer.data).toBeNull();
    expect(answer.errors[0]).toMatchObject({
      extensions: {
        code: expect.stringMatching(/^(BAD_REQUEST|GRAPHQL_PARSE_FAILED)$/) as unknown,
        requestId: expect.any(String) as unknown,
      },
    });
  });

  it('is refused when it is no JSON', async () => {
    const form = { 'content-type': 'application/x-www-form-urlencoded' };
    expect(await send('query={viewer{grants}}', form)).toMatchObject({
      status: 415,
      code: 'BAD_REQUEST',
    });
  });

  it('is refused when its body is too large', async () => {
    const query = '{ __typename }';
    const body = JSON.stringify({ query, variables: { filling: 'x'.repeat(1_100_000) } });
    expect(await send(body)).toMatchObject({ status: 413, code: 'LIMIT_EXCEEDED' });
  });

  it.each([
    ['of one field', `{ viewer { ${'grants '.repeat(2_850)}} }`],
    ['of one short name', `{ ${'a '.repeat(9_990)}}`],
    ['of one field with an argument', `{ ${'order(id:"1"){id} '.repeat(1_100)}}`],
    ['of aliases', `{ ${Array.from({ length: 1_200 }, (_, n) => `a${n}:__typename`).join(' ')} }`],
  ])('is refused in under 100 ms when it is 20 KB %s', async (_name, query) => {
    const { token } = await harbour().as('cashier');
    const took: number[] = [];
    // The best of three, each a text never seen before: others may be busy on this machine.
    for (const blanks of ['', ' ', '  ']) {
      const answer = await platform().graph.ask(query + blanks, {}, { token });
      expect(answer).toMatchObject({ status: 400, data: null, code: 'LIMIT_EXCEEDED' });
      took.push(answer.tookMs);
    }
    expect(query.length).toBeGreaterThan(17_000);
    expect(Math.min(...took)).toBeLessThan(100);
  });

  it('names the field that does not exist, and nothing of how it is built', async () => {
    const answer = await send(JSON.stringify({ query: '{ viewer { passwordHash } }' }));
    expect(answer).toMatchObject({ status: 400, code: 'GRAPHQL_VALIDATION_FAILED' });
  });

  it('keeps on answering after all this', async () => {
    const cashier = await harbour().as('cashier');
    const answer = await cashier.ask('query Viewer { viewer { user { name } } }');
    expect(answer).toMatchObject({ status: 200, errors: [] });
  });
}
