import type { ApolloServer } from '@apollo/server';
import { newId } from '@novapos/chassis';
import type { FastifyBaseLogger } from 'fastify';
import type { GatewayContext } from '../context.ts';
import type { AnswerEvent } from './live-group.ts';

/** Answers events through the supergraph, each as a request of its own. */
export function answerThrough(
  apollo: ApolloServer<GatewayContext>,
  log: FastifyBaseLogger,
): AnswerEvent {
  return async ({ query, variablesOf }, eventId, principal) => {
    const requestId = newId();
    const { body } = await apollo.executeOperation(
      { query, variables: { ...variablesOf(eventId) } },
      { contextValue: { principal, requestId, log: log.child({ requestId }) } },
    );
    if (body.kind !== 'single') throw new TypeError('an answer in parts was not asked for');
    return body.singleResult;
  };
}
