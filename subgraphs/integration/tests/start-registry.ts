import { createHash } from 'node:crypto';
import { copyFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import {
  aTenant,
  gateway,
  partnerPrincipal,
  startPartners,
  type Answer,
  type StartedPartners,
} from './start-partners.ts';

/** What registering or retiring answered. */
export type ListAnswer = Answer & {
  readonly added?: number;
  readonly unchanged?: number;
  readonly retired?: number;
  readonly list: { readonly operationCount: number; readonly retiredAt: string | null };
  readonly refused: readonly { readonly id: string; readonly reasons: readonly string[] }[];
  readonly problems: readonly { readonly field: string; readonly message: string }[];
};

/** A page of anything. */
export type Page<Node = Answer> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** A page of what the gateway loads. */
export type GatewayPage = {
  readonly operations: readonly Readonly<Record<string, unknown>>[];
  readonly endCursor: string | null;
};

/** The graph as it is committed. */
export const committedGraph = join(import.meta.dirname, '../../../gateway/supergraph.graphql');

const committedApiSchema = join(committedGraph, '../api-schema.graphql');

/** The domain, with copies of the graph and of what partners see of it, that a test may change. */
export async function startRegistry() {
  const folder = mkdtempSync(join(tmpdir(), 'novapos-graph-'));
  const supergraph = join(folder, 'supergraph.graphql');
  const seenByPartners = join(folder, 'partner-api-schema.graphql');
  copyFileSync(committedGraph, supergraph);
  copyFileSync(committedApiSchema, seenByPartners);
  const office = await startPartners({
    SUPERGRAPH_FILE: supergraph,
    PARTNER_API_SCHEMA_FILE: seenByPartners,
  });
  return { office, supergraph, seenByPartners };
}

/** An operation as a manifest has it, by its body. */
export function operation(body: string) {
  const [, type = '', name = ''] = /^(\w+) (\w+)/.exec(body) ?? [];
  return { id: createHash('sha256').update(body).digest('hex'), name, type, body };
}

/** Apollo's manifest of these. */
export function manifest(...operations: readonly object[]) {
  return { format: 'apollo-persisted-query-manifest', version: 1, operations };
}

export const orders = operation(
  'query Orders($first: Int) { orders(first: $first) { edges { node { id } } } }',
);
export const stores = operation('query Stores { stores { edges { node { id name } } } }');

type Changes = { readonly as?: Principal; readonly client?: string; readonly version?: string };
type Retiring = Omit<Changes, 'as'> & { readonly operationIds?: readonly string[] };

/** A tenant with one partner, and what is done to its lists. */
export async function aClient(office: StartedPartners) {
  const shop = aTenant(office);
  const made = await shop.createPartner();
  const client = made['clientName'] as string;
  return {
    shop,
    client,
    partner: partnerPrincipal(shop.tenantId, made.id),
    platform: principalWith(['super_admin'], { tenantId: shop.tenantId }),
    register(operations: readonly object[], { as = shop.admin, ...changes }: Changes = {}) {
      const list = { client, version: '1.0.0', manifest: manifest(...operations), ...changes };
      return shop.run<ListAnswer>('registerOperations', { input: list }, as);
    },
    retire(changes: Retiring = {}, as = shop.admin) {
      const input = { client, version: '1.0.0', ...changes };
      return shop.run<ListAnswer>('retireOperations', { input }, as);
    },
    revision: () => shop.run<number>('operationRevision', {}, gateway),
    /** What the gateway loads of this client, read in small pages. */
    async allForGateway(
      name: 'registeredOperationsForGateway' | 'usedOperations',
      variables: object = {},
    ) {
      const found: Readonly<Record<string, unknown>>[] = [];
      let after: string | null = null;
      do {
        const asked = { first: 2, after, ...variables };
        const page: GatewayPage = await shop.run<GatewayPage>(name, asked, gateway);
        found.push(...page.operations);
        after = page.endCursor;
      } while (after !== null);
      return found.filter((one) => one['client'] === client);
    },
  };
}

/** See `aClient`. */
export type Client = Awaited<ReturnType<typeof aClient>>;
