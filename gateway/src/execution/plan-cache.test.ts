import { parse } from 'graphql';
import { Registry } from 'prom-client';
import { createExecutionMetrics } from './execution-metrics.ts';
import { createPlanCache, planKey } from './plan-cache.ts';
import { readSupergraph } from './supergraph.ts';
import { composed } from './tests/serve-contracts.ts';

const supergraph = readSupergraph(composed({ shop: { sdl: 'type Query { hello: String }' } }));

function open(most: number) {
  let planned = 0;
  const counting: typeof supergraph = {
    ...supergraph,
    plan: (document) => {
      planned += 1;
      return supergraph.plan(document);
    },
  };
  const metrics = createExecutionMetrics(new Registry());
  const plans = createPlanCache({ supergraph: counting, most, metrics });
  const find = (query: string, variables: Readonly<Record<string, unknown>> = {}) => {
    const operation = { query, document: parse(query), operationName: undefined };
    return plans.find(planKey(operation), operation, variables);
  };
  return { plans, find, planned: () => planned };
}

const names = Array.from({ length: 20 }, (_, index) => `v${index}`);
const manyConditions = `query (${names.map((name) => `$${name}: Boolean = false`).join(' ')}) {
  ${names.map((name) => `${name}: hello @skip(if: $${name})`).join('\n')}
}`;
const combination = (number: number) =>
  Object.fromEntries(names.map((name, bit) => [name, (number & (1 << bit)) !== 0]));

describe('the plans that are kept', () => {
  it('are one for each combination of an operation’s conditions, whatever its other variables are', () => {
    const { find, planned } = open(10);
    const query = 'query ($more: Boolean = true) { hello more: hello @include(if: $more) }';
    expect(find(query, { more: true, other: 1 })).toBe(find(query, { other: 2 }));
    expect(find(query, { more: false })).not.toBe(find(query));
    expect(planned()).toBe(2);
  });

  it('ask for what the conditions of the request let through alone', () => {
    const { find } = open(10);
    const query = 'query ($more: Boolean!) { hello more: hello @include(if: $more) }';
    expect(JSON.stringify(find(query, { more: true }).plan)).toContain('more:hello');
    const less = JSON.stringify(find(query, { more: false }).plan);
    expect(less).toContain('hello');
    expect(less).not.toContain('more');
  });

  it('are bounded for an operation of many conditions, which stay answered', () => {
    const { find, plans, planned } = open(1_000);
    find('{ hello }');
    for (let number = 0; number < 500; number += 1) {
      expect(find(manyConditions, combination(number)).step).not.toBeNull();
      find(manyConditions, combination(0));
    }
    expect(plans.kept()).toHaveLength(65);
    // What is asked again and again was planned once.
    expect(planned()).toBe(501);
    expect(plans.kept()[0]?.conditions).toEqual(combination(0));
  });

  it('are bounded in all, the operation used longest ago forgotten first', () => {
    const { find, plans } = open(10);
    for (let number = 0; number < 30; number += 1) find(manyConditions, combination(number));
    expect(plans.kept()).toHaveLength(10);
    find('{ hello }');
    expect(plans.kept().map(({ query }) => query)).toEqual(['{ hello }']);
    for (let number = 0; number < 30; number += 1) find(`{ a${number}: hello }`);
    expect(plans.kept()).toHaveLength(10);
  });

  it('leave room for plans that may never be used while they are few', () => {
    const { find, plans } = open(4);
    find('{ hello }');
    expect(plans.hasRoom()).toBe(true);
    find('{ bye: hello }');
    expect(plans.hasRoom()).toBe(false);
  });
});
