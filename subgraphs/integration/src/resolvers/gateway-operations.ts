import { CodedError } from '@novapos/chassis';
import { z } from 'zod';
import { cursorOf, type GatewayCursor, type GatewayOperation } from '../store/gateway-operations.ts';
import type { QueryResolvers } from './types.generated.ts';

const largestPage = 1000;
const cursor = z.tuple([z.guid(), z.string(), z.string(), z.string()]);

/** What the gateway and `schema:check` read of all tenants. */
export const gatewayOperationResolvers = {
  operationRevision: (_parent, _args, { gatewayOperations }) => gatewayOperations.revision(),
  registeredOperationsForGateway: (_parent, asked, { gatewayOperations }) =>
    pageOfOperations(asked, (page) => gatewayOperations.listRegistered(page)),
  usedOperations: (_parent, { since, ...asked }, { gatewayOperations }) =>
    pageOfOperations(asked, (page) => gatewayOperations.listInUse(since, page)),
} satisfies Partial<QueryResolvers>;

type Asked = { readonly first: number; readonly after?: string | null | undefined };
type List = (page: {
  readonly after: GatewayCursor | null;
  readonly limit: number;
}) => Promise<readonly GatewayOperation[]>;

async function pageOfOperations({ first, after }: Asked, list: List) {
  if (first < 1 || first > largestPage) {
    throw new CodedError('BAD_USER_INPUT', `\`first\` is a whole number from 1 to ${largestPage}.`);
  }
  const rows = await list({ after: after == null ? null : decoded(after), limit: first + 1 });
  const operations = rows.slice(0, first);
  const last = rows.length > first ? operations.at(-1) : undefined;
  return { operations, endCursor: last ? encoded(cursorOf(last)) : null };
}

function encoded(key: GatewayCursor): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decoded(text: string): GatewayCursor {
  try {
    return cursor.parse(JSON.parse(Buffer.from(text, 'base64url').toString('utf8')));
  } catch {
    throw new CodedError('BAD_USER_INPUT', '`after` is a cursor that a page of this list gave.');
  }
}
