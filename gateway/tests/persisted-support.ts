import { createHash } from 'node:crypto';
import type { PersistedMode } from '../src/persisted/choose-operation.ts';
import { tinySubgraphs } from './examples.ts';
import { fakeBus } from './live-shop.ts';
import {
  aKey,
  anAppsOperation,
  anOperation,
  otherPartnerId,
  partnersDomain,
  partnersSupergraph,
  type PartnersDomain,
} from './partners-domain.ts';
import { cashiersToken, startGateway } from './start-gateway.ts';

export const appsQuery = 'query WhoAmI { viewer { kind } }';
export const partnersQuery = 'query Variant($id: ID!) { variant(id: $id) { id name } }';
export const foreignQuery = 'query Foreign { viewer { tenantId } }';
export const signedIn = { authorization: `Bearer ${cashiersToken}` };
export const acme = aKey('k7Qm2ZbX4cVd');
export const asAcme = { authorization: `Bearer ${acme.shown}` };

export const hash = (text: string) => createHash('sha256').update(text).digest('hex');
export const byId = (id: string, more = {}) => ({
  extensions: { persistedQuery: { version: 1, sha256Hash: id } },
  ...more,
});

/** A gateway with operations of an app, of a partner and of another one. */
export async function open(
  mode: PersistedMode,
  options: { domain?: PartnersDomain; isProduction?: boolean } = {},
) {
  const domain = options.domain ?? partnersDomain();
  domain.add(acme);
  domain.register(
    anAppsOperation(appsQuery),
    anOperation(partnersQuery),
    anOperation(foreignQuery, { partnerId: otherPartnerId, client: 'other' }),
  );
  const bus = fakeBus();
  const gateway = await startGateway({
    supergraphSdl: partnersSupergraph.supergraphSdl,
    subgraphs: { ...tinySubgraphs(), integration: domain.ask },
    settings: { persistedOperations: mode },
    isProduction: options.isProduction ?? false,
    listen: bus.listen,
  });
  return { ...gateway, domain, bus };
}

/** The same, its lists loaded. */
export async function opened(mode: PersistedMode, options: { isProduction?: boolean } = {}) {
  const gateway = await open(mode, options);
  const isLoaded = async () =>
    (await gateway.ask(byId(hash(appsQuery)))).answer.data?.['viewer'] !== undefined;
  while (!(await isLoaded()));
  return gateway;
}
