import { patiently } from './patience.ts';
import type { Session } from './session.ts';

/** A page of a list in Relay's form. */
export type Page<Node> = {
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};

type Answer<Field> = Readonly<Record<string, Field>>;

/** The nodes of a Relay connection, page by page; the query takes `after` and its one field is the connection. */
export function readAll<Node>(
  session: Session,
  query: string,
  variables: object = {},
): AsyncGenerator<readonly Node[], void, undefined> {
  return readPages<Node, Page<Node>>(session, { query, variables, pageOf: (page) => page });
}

/** Where the pages of a connection are to be had. */
export type Paged<Node, Field> = {
  /** Takes `after`, and has one field. */
  readonly query: string;
  readonly variables: object;
  /** The connection in what that field answers. */
  readonly pageOf: (field: Field) => Page<Node>;
};

/** The same of a connection that is a part of what the query's one field answers. */
export async function* readPages<Node, Field>(
  session: Session,
  { query, variables, pageOf }: Paged<Node, Field>,
): AsyncGenerator<readonly Node[], void, undefined> {
  let after: string | null = null;
  let hasNextPage = true;
  while (hasNextPage) {
    const asked: object = { ...variables, after };
    const data = await patiently(() => session.ask<Answer<Field>>(query, asked));
    const field: Field | undefined = Object.values(data)[0];
    if (field === undefined) throw new Error('the query asks for no connection');
    const page = pageOf(field);
    yield page.edges.map(({ node }) => node);
    ({ hasNextPage, endCursor: after } = page.pageInfo);
  }
}
