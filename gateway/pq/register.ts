import type { ManifestOperation } from '@novapos/graph';
import { z } from 'zod';
import { endpointAt, type Endpoint } from './ask/endpoint.ts';
import { localEndpoint } from './ask/local-url.ts';
import { linesOf, refusalForm } from './ask/requests.ts';
import type { PqCommand } from './command-line.ts';
import { readCredentials, type Credentials } from './config.ts';
import { inParts, versionOf } from './manifest-parts.ts';
import { readManifestFile } from './read-manifest-file.ts';

type Print = (line: string) => void;

const registeredForm = z.object({
  added: z.int(),
  unchanged: z.int(),
  list: z.object({ client: z.string(), version: z.string(), operationCount: z.int() }),
});
const answerForm = z.object({ registerOperations: z.union([registeredForm, refusalForm]) });

/** Register a manifest's operations; false where they are refused. */
export async function register(
  { client, version, file, url }: Extract<PqCommand, { kind: 'register' }>,
  print: Print,
  credentials: Credentials | null = readCredentials(),
): Promise<boolean> {
  const operations = readManifestFile(file);
  const asked = { client, version: version ?? versionOf(operations) };
  const endpoint = await endpointAt(url ?? localEndpoint, credentials);
  let [added, unchanged, inAll] = [0, 0, 0];
  for (const part of inParts(operations)) {
    const answer = await registerPart(endpoint, asked, part);
    if ('message' in answer) {
      for (const line of linesOf(answer)) print(line);
      if (added + unchanged > 0) print(`Before that, ${added} were registered.`);
      return false;
    }
    added += answer.added;
    unchanged += answer.unchanged;
    inAll = answer.list.operationCount;
  }
  print(
    `${asked.client} ${asked.version}: ${added} added, ${unchanged} there already, ${inAll} in all.`,
  );
  return true;
}

async function registerPart(
  endpoint: Endpoint,
  asked: { readonly client: string; readonly version: string },
  operations: readonly ManifestOperation[],
) {
  const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
  const input = { ...asked, manifest };
  return (await endpoint('registerOperations', { input }, answerForm)).registerOperations;
}
