import { AsyncLocalStorage } from 'node:async_hooks';
import type { GraphQLSchema } from 'graphql';
import { applyMiddleware, type IMiddlewareFunction } from 'graphql-middleware';
import type { AskSubgraph } from '../ask-subgraph.ts';
import { fieldTimes, type FieldTimes } from './field-times.ts';

const recording = new AsyncLocalStorage<FieldTimes>();

type Middleware = IMiddlewareFunction<unknown, unknown, Readonly<Record<string, unknown>>>;
type Watch = Extract<Middleware, (...call: never[]) => unknown>;

/** Stands before everything that a field meets, permissions included. */
const timeField: Watch = async (...call) => {
  const [resolve, parent, args, context, resolving] = call;
  const end = recording.getStore()?.begin(resolving);
  try {
    return (await resolve(parent, args, context, resolving)) as unknown;
  } finally {
    end?.();
  }
};

/** Answers over a copy of the schema whose every field is timed. */
export function timedAnswer(
  schema: GraphQLSchema,
  executorOver: (schema: GraphQLSchema) => AskSubgraph,
): AskSubgraph {
  const ask = executorOver(applyMiddleware(schema, timeField));
  return async (request) => {
    const times = fieldTimes();
    const answer = await recording.run(times, () => ask(request));
    return { ...answer, extensions: { ftv1: times.encoded(answer.errors ?? []) } };
  };
}
