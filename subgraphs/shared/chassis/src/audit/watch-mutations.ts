import type { GraphQLResolveInfo } from 'graphql';
import type { IMiddlewareFunction } from 'graphql-middleware';
import { currentRequest } from '../request-scope.ts';
import type { AskedMutation } from './asked-mutation.ts';
import { verdictOfAnswer, verdictOfError } from './verdict.ts';

type Middleware = IMiddlewareFunction<unknown, unknown, Readonly<Record<string, unknown>>>;
type Watch = Extract<Middleware, (...call: never[]) => unknown>;

/**
 * Stands before everything else that a field of `Mutation` meets, permissions included, and notes what
 * becomes of it. Without a recorded request it does nothing.
 */
export const watchMutation: Watch = async (...call) => {
  const [resolve, parent, args, context, resolving] = call;
  const mutation = begun(resolving, args);
  if (!mutation) return resolve(parent, args, context, resolving) as unknown;
  try {
    const answer: unknown = await resolve(parent, args, context, resolving);
    mutation.verdict = verdictOfAnswer(answer, resolving.returnType);
    return answer;
  } catch (error) {
    mutation.verdict = verdictOfError(error);
    throw error;
  }
};

function begun(
  { path }: Pick<GraphQLResolveInfo, 'path'>,
  args: Readonly<Record<string, unknown>>,
): AskedMutation | undefined {
  const mutations = currentRequest()?.mutations;
  const mutation = mutations?.all.find(({ responseKey }) => responseKey === path.key);
  if (!mutations) return undefined;
  mutations.current = mutation ?? null;
  if (!mutation) return undefined;
  mutation.args = args;
  return mutation;
}
