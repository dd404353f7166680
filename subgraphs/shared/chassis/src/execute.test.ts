import { buildSchema, parse } from 'graphql';
import { createExecutor } from './execute.ts';
import { cashier } from './principal/tests/examples.ts';
import { readableLog } from './server/tests/examples.ts';

const sdl = 'type Query { hello: String } type Mutation { greet(name: String!): String }';

function hall() {
  const schema = buildSchema(sdl);
  const greeted: unknown[] = [];
  const greet = schema.getMutationType()?.getFields()['greet'];
  if (!greet) throw new TypeError('the schema has no greeting');
  greet.resolve = (_parent, args) => greeted.push(args);
  const permissions = { Query: {}, Mutation: {}, entities: {} };
  const subgraph = { name: 'hall', typeDefs: parse(sdl), schema, permissions };
  const ask = createExecutor(subgraph, () => ({}), {
    log: readableLog().log,
    now: () => new Date(),
  });
  return { ask, greeted };
}

it.each(['mutation { greet(name: "Ada") }', '{ nothing }', '{'])(
  'reads "%s" ahead, and executes nothing',
  async (query) => {
    const { ask, greeted } = hall();
    const request = { query, principal: cashier, requestId: 'r-1' };
    expect(await ask({ ...request, isRehearsal: true })).toEqual({ data: null });
    expect(greeted).toEqual([]);
    const answer = await ask(request);
    expect(greeted.length).toBe(answer.errors ? 0 : 1);
  },
);
