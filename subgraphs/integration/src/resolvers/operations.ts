import { connectionOf, pageOf, refusal } from '@novapos/chassis';
import { z } from 'zod';
import type { IntegrationContext } from '../context.ts';
import { noTenant, type OperationList } from '../domain/operation-list.ts';
import { managesApps, ownerOf } from '../operations/list-owner.ts';
import { registerOperations } from '../operations/register-operations.ts';
import { retireOperations } from '../operations/retire-operations.ts';
import { gatewayOperationResolvers } from './gateway-operations.ts';
import { jsonScalar } from './json.ts';
import type { ResolverParts } from './resolver-parts.ts';

const listCursor = z.tuple([z.string(), z.string()]);
const operationCursor = z.tuple([z.string(), z.string()]);

export const operationResolvers = {
  Query: {
    operationList: (_parent, key, context) => findList(key, context),
    operationLists: async (_parent, { client, ...asked }, context) => {
      const page = pageOf(asked, listCursor);
      const { principal, operations } = context;
      const own = await clientSeen(client ?? null, context);
      if (own === undefined) return connectionOf<OperationList>([], page, () => []);
      const tenants = managesApps(principal)
        ? [...new Set([noTenant, principal.tenantId])]
        : [principal.tenantId];
      const lists = await Promise.all(
        tenants.map((tenantId) => operations.listLists(tenantId, own, page)),
      );
      const sorted = lists.flat().sort(byClientAndVersion).slice(0, page.limit);
      return connectionOf(sorted, page, (list) => [list.client, list.version]);
    },
    ...gatewayOperationResolvers,
  },
  Mutation: {
    registerOperations: async (_parent, { input }, context) => {
      const outcome = await registerOperations(registrarOf(context), input);
      if (outcome.ok) return { __typename: 'OperationsRegistered', ...outcome.value };
      const { refusal: why } = outcome;
      switch (why.kind) {
        case 'OperationListNotFound':
          return listNotFound();
        case 'OperationsRefused': {
          const message = `${why.refused.length} operations can't be registered, and so none was: \`refused\` says why.`;
          return refusal(why.kind, message, { refused: why.refused });
        }
        case 'IntegrationInputInvalid': {
          const message = 'Something in the input can\'t be used: `problems` says what.';
          return refusal(why.kind, message, { problems: why.problems });
        }
      }
    },
    retireOperations: async (_parent, { input }, context) => {
      const outcome = await retireOperations(registrarOf(context), input);
      if (outcome.ok) return { __typename: 'OperationsRetired', ...outcome.value };
      return listNotFound();
    },
  },
  types: {
    Json: jsonScalar,
    OperationList: {
      operations: async (list, asked, { operations }) => {
        const page = pageOf(asked, operationCursor);
        const rows = await operations.listOperations(list, page);
        return connectionOf(rows, page, ({ name, id }) => [name, id]);
      },
    },
  },
} satisfies ResolverParts;

function registrarOf({ principal, operations, checkOperations, now }: IntegrationContext) {
  return { principal, operations, check: checkOperations, now };
}

async function findList(
  { client, version }: Pick<OperationList, 'client' | 'version'>,
  { principal, operations }: IntegrationContext,
): Promise<OperationList | null> {
  const owner = await ownerOf(principal, client, operations.partners);
  if (!owner.ok) return null;
  return operations.findList({ tenantId: owner.value.tenantId, client, version });
}

/** The client whose lists are shown: null for all; undefined where the asker sees none of it. */
async function clientSeen(
  client: string | null,
  { principal, operations }: IntegrationContext,
): Promise<string | null | undefined> {
  if (principal.kind !== 'partner') return client;
  const own = await operations.partners.byId(principal.tenantId, principal.subject);
  return own && (client ?? own.clientName) === own.clientName ? own.clientName : undefined;
}

function byClientAndVersion(a: OperationList, b: OperationList): number {
  if (a.client !== b.client) return a.client < b.client ? -1 : 1;
  return a.version < b.version ? -1 : 1;
}

function listNotFound() {
  return refusal(
    'OperationListNotFound',
    'There is no such list of operations, or it is not yours. `client` is a partner\'s client name.',
  );
}
