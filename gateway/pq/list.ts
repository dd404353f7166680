import { z } from 'zod';
import { endpointAt } from './ask/endpoint.ts';
import { localEndpoint } from './ask/local-url.ts';
import type { PqCommand } from './command-line.ts';
import { readCredentials, type Credentials } from './config.ts';

const listForm = z.object({
  client: z.string(),
  version: z.string(),
  operationCount: z.int(),
  registeredAt: z.string(),
  retiredAt: z.string().nullable(),
});
const answerForm = z.object({
  operationLists: z.object({
    edges: z.array(z.object({ node: listForm })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  }),
});

const pageSize = 100;

/** Print the lists of registered operations that the asker may see. */
export async function list(
  { client, isJson, url }: Extract<PqCommand, { kind: 'list' }>,
  print: (line: string) => void,
  credentials: Credentials | null = readCredentials(),
): Promise<boolean> {
  const endpoint = await endpointAt(url ?? localEndpoint, credentials);
  let after: string | null = null;
  let count = 0;
  do {
    const variables: Record<string, unknown> = { client, first: pageSize, after };
    const { operationLists } = await endpoint('operationLists', variables, answerForm);
    const { edges, pageInfo } = operationLists;
    for (const { node } of edges) print(isJson ? JSON.stringify(node) : lineOf(node));
    count += edges.length;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  if (count === 0 && !isJson) print('There are no lists.');
  return true;
}

function lineOf({ client, version, operationCount, ...at }: z.infer<typeof listForm>): string {
  const state = at.retiredAt === null ? `since ${at.registeredAt}` : `retired ${at.retiredAt}`;
  return `${client} ${version}: ${operationCount} operations, ${state}`;
}
