import { z } from 'zod';
import { endpointAt } from './ask/endpoint.ts';
import { localEndpoint } from './ask/local-url.ts';
import { linesOf, refusalForm } from './ask/requests.ts';
import type { PqCommand } from './command-line.ts';
import { readCredentials, type Credentials } from './config.ts';

const retiredForm = z.object({ retired: z.int() });
const answerForm = z.object({ retireOperations: z.union([retiredForm, refusalForm]) });

/** Retire a list, or some operations of it; false where that is refused. */
export async function retire(
  { client, version, ids, url }: Extract<PqCommand, { kind: 'retire' }>,
  print: (line: string) => void,
  credentials: Credentials | null = readCredentials(),
): Promise<boolean> {
  const endpoint = await endpointAt(url ?? localEndpoint, credentials);
  const input = { client, version, ...(ids.length > 0 ? { operationIds: ids } : {}) };
  const { retireOperations: answer } = await endpoint('retireOperations', { input }, answerForm);
  if ('message' in answer) {
    for (const line of linesOf(answer)) print(line);
    return false;
  }
  print(`${client} ${version}: ${answer.retired} retired.`);
  return true;
}
