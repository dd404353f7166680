import fc from 'fast-check';
import { execute, parse, validate } from 'graphql';
import { anyQuery, conditionVariables } from './any-query.ts';
import { everything, mediatheque } from './mediatheque.ts';
import { serveContracts } from './serve-contracts.ts';

describe('a graph of several subgraphs', () => {
  const served = serveContracts(mediatheque);

  it('answers any query as a schema of one piece would, field for field in the same order', async () => {
    const { schema } = served;
    let compared = 0;
    const law = fc.asyncProperty(fc.integer({ min: 0, max: 2 ** 31 }), async (seed) => {
      const query = anyQuery(schema, seed);
      const document = parse(query);
      if (validate(schema, document).length > 0) return;
      compared += 1;
      const whole = await execute({
        schema,
        document,
        rootValue: everything,
        variableValues: conditionVariables,
      });
      const { data, errors } = await served.ask(query, conditionVariables);
      expect(JSON.stringify(data)).toBe(JSON.stringify(whole.data));
      expect((errors ?? []).length > 0).toBe((whole.errors ?? []).length > 0);
    });
    await fc.assert(law, { numRuns: 150 });
    expect(compared).toBeGreaterThan(30);
  }, 120_000);
});
