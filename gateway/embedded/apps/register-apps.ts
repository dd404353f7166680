import { existsSync } from 'node:fs';
import { anonymous, grantsOf, type AskSubgraph, type Principal } from '@novapos/chassis';
import type { ManifestOperation } from '@novapos/graph';
import { inParts, versionOf } from '../../pq/manifest-parts.ts';
import { readManifestFile } from '../../pq/read-manifest-file.ts';
import { platform } from '../seed/platform.ts';
import { askingAs, type AskAs } from '../seed/seed-graph.ts';
import { platformApps, type PlatformApp } from './apps.ts';

type AppRegistration = {
  readonly find: (subgraph: string) => AskSubgraph;
  readonly report: (text: string) => void;
  readonly apps?: readonly PlatformApp[];
};

type List = { readonly version: string; readonly registeredAt: string; readonly retiredAt: string };

type RefusedOperation = { readonly name: string; readonly reasons: readonly string[] };

/** A till that was not reloaded for so many releases finds its operations retired. */
const keptVersions = 20;

const operator: Principal = {
  ...anonymous,
  kind: 'user',
  subject: platform.users[0]?.id ?? '',
  tenantId: platform.tenant.id,
  roles: ['super_admin'],
  grants: grantsOf(['super_admin']),
};

/**
 * Register the operations of the platform's own apps, each version once, so that they are answered by id from the first
 * start on. What older versions ask for stays registered for a while.
 */
export async function registerApps({
  find,
  report,
  apps = platformApps,
}: AppRegistration): Promise<void> {
  const ask = askingAs(find, operator);
  for (const { client, manifest } of apps) {
    if (!existsSync(manifest)) continue;
    const operations = readManifestFile(manifest);
    const version = versionOf(operations);
    if (await isRegistered(ask, { client, version, count: operations.length })) continue;
    report(`Registering the operations of ${client}`);
    await retireOld(ask, client);
    const problem = await register(ask, { client, version, operations });
    if (problem) report(`The operations of ${client} are not registered: ${problem}`);
  }
}

async function isRegistered(
  ask: AskAs,
  { client, version, count }: { client: string; version: string; count: number },
): Promise<boolean> {
  const { operationList } = await ask(
    'integration',
    `query RegisteredApp($client: String!, $version: String!) {
      operationList(client: $client, version: $version) { operationCount retiredAt }
    }`,
    { client, version },
  );
  const list = operationList as { operationCount: number; retiredAt: string | null } | null;
  return list !== null && list.retiredAt === null && list.operationCount === count;
}

/** Why they can't be registered; null once they are. */
async function register(
  ask: AskAs,
  app: { client: string; version: string; operations: readonly ManifestOperation[] },
): Promise<string | null> {
  const { client, version } = app;
  for (const operations of inParts(app.operations)) {
    const manifest = { format: 'apollo-persisted-query-manifest', version: 1, operations };
    const { registerOperations } = await ask(
      'integration',
      `mutation RegisterApp($input: RegisterOperationsInput!) {
        registerOperations(input: $input) {
          __typename
          ... on OperationsRefused { why: message refused { name reasons } }
          ... on OperationListNotFound { message }
          ... on IntegrationInputInvalid { message }
        }
      }`,
      { input: { client, version, manifest } },
    );
    const refused = (registerOperations as { readonly refused?: readonly RefusedOperation[] })
      .refused;
    if (refused)
      return refused.map(({ name, reasons }) => `${name}: ${reasons[0] ?? ''}`).join('; ');
  }
  return null;
}

async function retireOld(ask: AskAs, client: string): Promise<void> {
  const { operationLists } = await ask(
    'integration',
    `query AppVersions($client: String!) {
      operationLists(client: $client, first: 100) { edges { node { version registeredAt retiredAt } } }
    }`,
    { client },
  );
  const { edges } = operationLists as { readonly edges: readonly { readonly node: List }[] };
  const live = edges
    .map(({ node }) => node)
    .filter(({ retiredAt }) => !retiredAt)
    .sort((a, b) => (a.registeredAt < b.registeredAt ? 1 : -1));
  for (const { version } of live.slice(keptVersions - 1)) {
    await ask(
      'integration',
      `mutation RetireApp($input: RetireOperationsInput!) {
        retireOperations(input: $input) { __typename ... on Refusal { message } }
      }`,
      { input: { client, version } },
    );
  }
}
