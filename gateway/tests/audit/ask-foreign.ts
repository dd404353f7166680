import { CodedError, type AskSubgraph, type SubgraphResponse } from '@novapos/chassis';
import { Pool } from 'undici';
import { z } from 'zod';

const answer = z.looseObject({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(
      z.looseObject({
        message: z.string(),
        path: z.array(z.union([z.string(), z.number()])).nullish(),
        extensions: z.record(z.string(), z.unknown()).nullish(),
      }),
    )
    .nullish(),
});

/** Asks a subgraph that is none of ours: plain GraphQL over HTTP, without a principal. */
export function askForeign(name: string, url: string, timeoutMs: number) {
  const { origin, pathname, search } = new URL(url);
  const pool = new Pool(origin, { connections: 64, pipelining: 1, headersTimeout: timeoutMs });
  const ask: AskSubgraph = async ({ query, variables, operationName }) => {
    try {
      const { body } = await pool.request({
        method: 'POST',
        path: pathname + search,
        headers: { 'content-type': 'application/json', accept: 'application/json' },
        body: JSON.stringify({ query, variables, operationName }),
      });
      const { data, errors } = answer.parse(await body.json());
      return { data, ...(errors ? { errors: errors.map(asOurs) } : {}) };
    } catch (cause) {
      const error = new CodedError('UNAVAILABLE', `"${name}" can not be reached.`);
      error.cause = cause;
      throw error;
    }
  };
  return { ask, close: () => pool.close() };
}

type SubgraphError = NonNullable<SubgraphResponse['errors']>[number];
type ForeignError = NonNullable<z.infer<typeof answer>['errors']>[number];

function asOurs({ message, path, extensions }: ForeignError): SubgraphError {
  const said = extensions?.['code'];
  const code = typeof said === 'string' ? said : 'DOWNSTREAM_SERVICE_ERROR';
  return { message, ...(path ? { path } : {}), extensions: { ...extensions, code } };
}
