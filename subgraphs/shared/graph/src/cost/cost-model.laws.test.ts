import fc from 'fast-check';
import {
  buildASTSchema,
  Kind,
  NoUnusedVariablesRule,
  parse,
  specifiedRules,
  validate,
} from 'graphql';
import { choicesBy } from '../../tests/choices.ts';
import { costGraph } from '../../tests/cost-graph.ts';
import { randomAnswer } from '../../tests/random-answer.ts';
import { randomOperation } from '../../tests/random-operation.ts';
import { costModel } from './cost-model.ts';

const supergraphSdl = costGraph();
const schema = buildASTSchema(parse(supergraphSdl), { assumeValid: true, assumeValidSDL: true });
const costs = costModel(supergraphSdl);

const rules = specifiedRules.filter((rule) => rule !== NoUnusedVariablesRule);
const given = fc.record({
  asked: fc.array(fc.nat(10_000), { minLength: 5, maxLength: 80 }),
  answered: fc.array(fc.nat(10_000), { minLength: 5, maxLength: 80 }),
  variables: fc.record(
    { n: fc.option(fc.nat(8)), a: fc.boolean(), b: fc.boolean() },
    { requiredKeys: ['a'] },
  ),
});

it('an answer never costs more than was estimated, nor an estimate more than the worst', async () => {
  let points = 0;
  await fc.assert(
    fc.asyncProperty(given, async ({ asked, answered, variables }) => {
      const document = parse(randomOperation(schema, choicesBy(asked)));
      expect(validate(schema, document, rules)).toEqual([]);
      const choose = choicesBy(answered);
      const data = await randomAnswer(schema, document, { variables, choose });
      const actual = costs.actual(document, { variables, data });
      const estimate = costs.estimate(document, { variables });
      points += actual;
      expect(actual).toBeLessThanOrEqual(estimate);
      expect(estimate).toBeLessThanOrEqual(costs.estimate(document, {}));
    }),
    { numRuns: 300 },
  );
  expect(points).toBeGreaterThan(300);
});

it('selections side by side cost what they cost apart', () => {
  fc.assert(
    fc.property(given, ({ asked, variables }) => {
      const body = randomOperation(schema, choicesBy([1, ...asked]));
      const document = parse(body);
      const [operation] = document.definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
      const { selections } = operation.selectionSet;
      const parts = selections.map((selection) => {
        const selectionSet = { ...operation.selectionSet, selections: [selection] };
        const definitions = [{ ...operation, selectionSet }, ...document.definitions.slice(1)];
        return costs.estimate({ ...document, definitions }, { variables });
      });
      const sum = parts.reduce((total, part) => total + part, 0);
      const whole = costs.estimate(document, { variables });
      expect(whole).toBe(Math.min(sum, 2_147_483_647));
    }),
  );
});
