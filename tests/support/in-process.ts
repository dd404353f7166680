import { createLog, createRegistry, type Principal, type SubgraphResponse } from '@novapos/chassis';
import { createTestDatabase } from '@novapos/chassis/testing';
import {
  getOperationAST,
  Kind,
  OperationTypeNode,
  parse,
  type OperationDefinitionNode,
} from 'graphql';
import pg from 'pg';
import { domains } from '../../gateway/embedded/domains.ts';
import { keySettings, keysOf } from '../../gateway/embedded/keys.ts';
import { seedShops } from '../../gateway/embedded/seed/seed-shops.ts';
import type { Shop } from '../../gateway/embedded/seed/shop.ts';
import { startDomains, type RunningDomains } from '../../gateway/embedded/start-domains.ts';
import { newFolder } from './run-program.ts';

/** Every domain in this process, asked as any principal without a gateway before it. */
export type InProcess = Awaited<ReturnType<typeof startInProcess>>;

/** Start all domains on a database of their own, with these shops. */
export async function startInProcess(shops: readonly Shop[]) {
  const database = await createTestDatabase();
  const running = await startDomains(domains, {
    urlFor: database.urlFor,
    env: keySettings(await keysOf(newFolder(), true)),
    log: createLog({ level: 'silent', name: 'test' }),
    registry: createRegistry('test'),
    now: () => new Date(),
  });
  const { find } = running;
  const report = () => undefined;
  await seedShops(shops, { find, authDatabaseUrl: database.urlFor('auth'), report });
  const owner = new pg.Client({ connectionString: database.adminUrl });
  await owner.connect();

  const askOf = (domain: string, query: string, principal: Principal, variables: object = {}) =>
    find(domain)({ query, variables: { ...variables }, principal, requestId: 'test' });
  return {
    askOf,
    /** Ask whichever domain answers the operation's first root field. */
    ask: (principal: Principal, query: string, variables?: object): Promise<SubgraphResponse> =>
      askOf(domainOf(query), query, principal, variables),
    /** What a link of a domain leads to, as text. */
    download: (url: string) => fetched(running, url),
    /** Run a statement as the database's owner. */
    run: async (statement: string, values: unknown[] = []) => {
      await owner.query(statement, values);
    },
    stop: async () => {
      await owner.end();
      await running.close();
      await database.drop();
    },
  };
}

function domainOf(query: string): string {
  const operation = getOperationAST(parse(query)) as OperationDefinitionNode;
  const [field] = operation.selectionSet.selections;
  const name = field?.kind === Kind.FIELD ? field.name.value : '';
  const found = domains.find(({ subgraph: { schema } }) => {
    const root =
      operation.operation === OperationTypeNode.MUTATION
        ? schema.getMutationType()
        : schema.getQueryType();
    return root?.getFields()[name] !== undefined;
  });
  if (!found) throw new Error(`no domain answers "${name}"`);
  return found.name;
}

async function fetched({ running }: RunningDomains, url: string): Promise<string> {
  const { pathname, searchParams } = new URL(url, 'http://127.0.0.1');
  const download = Object.values(running)
    .map(({ downloads }) => downloads?.[pathname])
    .find((one) => one !== undefined);
  const file = await download?.(Object.fromEntries(searchParams));
  if (!file) throw new Error(`nothing is to be fetched at ${pathname}`);
  const parts: string[] = [];
  for await (const part of file.body) parts.push(part);
  return parts.join('');
}
