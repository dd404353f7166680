import { CodedError } from '@novapos/chassis';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Admit } from '../admission.ts';
import type { GatewayContext } from '../context.ts';
import { shownError, withRequestId } from '../errors.ts';
import type { Visit } from '../visit.ts';
import { framingOf, sendStream } from './http-stream.ts';
import { isSubscription } from './live-operation.ts';
import { needsStream, resumptionOf, statusOfError } from './subscribe-request.ts';
import type { LiveStream } from './subscriber.ts';
import type { Refused, Subscriptions } from './subscriptions.ts';

type Endpoint = { readonly admit: Admit; readonly subscriptions: Subscriptions };

type Exchange = {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly visit: Visit;
};

type Refusal = { readonly status: number; readonly errors: readonly GraphQLFormattedError[] };

/** Answer a subscription as a stream, and anything else that was let in as `otherwise` does. */
export async function answerStream(
  endpoint: Endpoint,
  exchange: Exchange,
  otherwise: (context: GatewayContext) => Promise<string>,
): Promise<FastifyReply | string> {
  const { request, reply, visit } = exchange;
  try {
    const context = await endpoint.admit(request, visit);
    if (!asksForStream(exchange)) return await otherwise(context);
  } catch (error) {
    if (!(error instanceof CodedError)) throw error;
    return refuse(exchange, refusalOf(error));
  }
  const framing = framingOf(request.headers.accept);
  if (!framing) return refuse(exchange, refusalOf(needsStream));
  const opened = open(endpoint, exchange);
  if ('errors' in opened) {
    const [first] = opened.errors;
    const status = statusOfError(first?.extensions?.['code']);
    return refuse(exchange, { status, errors: opened.errors });
  }
  reply.headers(visit.headers);
  await sendStream(opened, framing, reply);
  return reply;
}

function asksForStream({ request, visit: { operation } }: Exchange): boolean {
  if (operation?.registered) return operation.registered.kind === 'SUBSCRIPTION';
  const { operationName } = resumptionOf(request);
  return operation?.query != null && isSubscription({ query: operation.query, operationName });
}

function open({ subscriptions }: Endpoint, { request, visit }: Exchange): LiveStream | Refused {
  const { variables, operationName, lastEventId } = resumptionOf(request);
  const query = visit.operation?.query ?? '';
  const { principal, expiresAt } = visit.known;
  return subscriptions.open(
    { query, variables, operationName },
    { principal, expiresAt, lastEventId },
  );
}

function refusalOf(error: GraphQLError): Refusal {
  const shown = shownError(error.toJSON());
  return { status: statusOfError(shown.extensions?.['code']), errors: [shown] };
}

function refuse({ request, reply, visit }: Exchange, { status, errors }: Refusal): FastifyReply {
  visit.hasErrors = true;
  return reply
    .headers({ ...visit.headers, 'cache-control': 'no-store' })
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: withRequestId(errors, request.id) });
}
