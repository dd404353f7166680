import fc from 'fast-check';
import { execute, parse, validate, type DocumentNode, type ExecutionResult } from 'graphql';
import { anyQuery, conditionVariables } from './any-query.ts';
import { everything, mediatheque } from './mediatheque.ts';
import { serveContracts } from './serve-contracts.ts';

describe('a graph of several subgraphs', () => {
  const served = serveContracts(mediatheque);
  const { schema } = served;

  async function compare(query: string, document: DocumentNode, variables: object) {
    const variableValues = { ...variables };
    const whole = await execute({ schema, document, rootValue: everything, variableValues });
    const answer = await served.ask(query, variableValues);
    expect(JSON.stringify(answer.data)).toBe(JSON.stringify(whole.data));
    expect(hasErrors(answer)).toBe(hasErrors(whole));
  }

  it('answers any query as a schema of one piece would, field for field in the same order', async () => {
    let compared = 0;
    const seeds = fc.integer({ min: 0, max: 2 ** 31 });
    const law = fc.asyncProperty(
      seeds,
      fc.boolean(),
      fc.boolean(),
      async (seed, mayBeEmpty, yes) => {
        const query = anyQuery(schema, seed, mayBeEmpty);
        const document = parse(query);
        if (validate(schema, document).length > 0) return;
        compared += 1;
        await compare(query, document, yes ? conditionVariables : { yes });
      },
    );
    const examples: [number, boolean, boolean][] = [
      [1697691741, false, true],
      [509575446, false, true],
    ];
    await fc.assert(law, { numRuns: 150, examples });
    expect(compared).toBeGreaterThan(30);
  }, 120_000);

  it.each([
    [
      '{ media { reviews { by { ... on User { favourite { shelf { kindOf: __typename @skip(if: $no) } } favourite @skip(if: true) { risky } } } } } }',
    ],
    [
      '{ media { reviews { about { tax shipping @include(if: $no) } } reviews { about @skip(if: $yes) { taxAbroad } } } }',
    ],
    [
      '{ ...Part today { day } } fragment Part on Query { shelves @skip(if: true) { products { risky } } }',
    ],
    ['{ products { name onHand @include(if: $no) shipping @skip(if: $yes) } }'],
    ['{ today { day @skip(if: $yes) } me { friends { ... @include(if: false) { email } } } }'],
    [
      '{ media { stars @skip(if: true) } things { ...Part @skip(if: $yes) } } fragment Part on Product { risky }',
    ],
    [
      '{ ...Part reviews { ...Inner } } fragment Part on Query { today @skip(if: true) { day } } fragment Inner on Review { body @include(if: $no) }',
    ],
    ['{ today @include(if: $no) { day } }'],
    [
      '{ ... @skip(if: $yes) { __type(name: "Size") { name } } __type(name: "Size") { kind @skip(if: true) } }',
    ],
    [
      '{ things { ... on Film { reviews { by { ...Risky } } } ... on Book { reviews { by { ...Safe } } } } } fragment Risky on User { favourite { risky } } fragment Safe on User { favourite { onHand } }',
    ],
  ])(
    'loses nothing to what a condition, or the type of an object, leaves out: %s',
    async (selection) => {
      const query = `query ($yes: Boolean = true, $no: Boolean = false) ${selection}`;
      const document = parse(query);
      for (const variables of [{}, { yes: false }, { no: true }, { yes: false, no: true }]) {
        await compare(query, document, variables);
      }
    },
  );
});

function hasErrors({ errors = [] }: ExecutionResult): boolean {
  return errors.length > 0;
}
