import { patiently } from './patience.ts';
import type { Session } from './session.ts';

type Page<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

/** The nodes of a Relay connection, page by page; the query takes `after` and its one field is the connection. */
export async function* readAll<Node>(
  session: Session,
  query: string,
  variables: object = {},
): AsyncGenerator<readonly Node[], void, undefined> {
  let after: string | null = null;
  let hasNextPage = true;
  while (hasNextPage) {
    const page: Page<Node> = await readPage(session, query, { ...variables, after });
    yield page.edges.map(({ node }) => node);
    ({ hasNextPage, endCursor: after } = page.pageInfo);
  }
}

async function readPage<Node>(
  session: Session,
  query: string,
  variables: object,
): Promise<Page<Node>> {
  const data = await patiently(() =>
    session.ask<Readonly<Record<string, Page<Node>>>>(query, variables),
  );
  const page = Object.values(data)[0];
  if (!page) throw new Error('the query asks for no connection');
  return page;
}
