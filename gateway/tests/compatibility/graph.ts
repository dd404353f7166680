import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  askOverHttp,
  createExecutor,
  createServer,
  generateSigningKey,
  principalSigner,
  servicePrincipal,
  signingKeyOf,
  type AskSubgraph,
  type Principal,
} from '@novapos/chassis';
import { Registry } from 'prom-client';
import { principalVerifier } from '../../../subgraphs/shared/chassis/src/principal/principal-verifier.ts';
import { addSubgraphRoute } from '../../../subgraphs/shared/chassis/src/server/subgraph-route.ts';
import { composeSupergraph } from '../../src/schema/compose-supergraph.ts';
import { closeAtTheEnd } from '../closing.ts';
import { quiet } from '../examples.ts';
import { startGateway } from '../start-gateway.ts';
import { catalogue } from './catalogue/src/subgraph.ts';
import { people } from './people/src/subgraph.ts';
import { stock } from './stock/src/subgraph.ts';

const subgraphs = [catalogue, people, stock];
const now = () => new Date();

/** The gateway itself, as subgraphs meet it. */
const theGateway = servicePrincipal('gateway', '');

/** An answer of a subgraph as it comes over the line. */
export type Answered = {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly ftv1?: string };
};

type Asking = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly as?: Principal;
  readonly headers?: Readonly<Record<string, string>>;
};

/** The three subgraphs, each behind the chassis's own route, and a gateway over them. */
export async function startGraph() {
  const privateKey = await generateSigningKey();
  const { kty, crv, kid, x } = privateKey;
  const keys = { keys: [{ kty, crv, kid, x }] };
  const signer = principalSigner(await signingKeyOf('gateway', privateKey), now);

  async function serve(name: string, ask: AskSubgraph) {
    const { app } = createServer({ name, log: quiet, registry: new Registry(), checks: {} });
    const verify = principalVerifier({ audience: name, keys, now, log: quiet });
    addSubgraphRoute(app, { ask, verify });
    closeAtTheEnd(() => app.close());
    const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const remote = askOverHttp({ signer, timeoutMs: 5_000, connections: 4, log: quiet, name, url });
    closeAtTheEnd(remote.close);
    return { name, url, ask: remote.ask };
  }

  const served = await Promise.all(
    subgraphs.map((subgraph) =>
      serve(
        subgraph.name,
        createExecutor(subgraph, (request) => request, { log: quiet, now }),
      ),
    ),
  );
  const { supergraphSdl } = composeSupergraph(
    served.map(({ name, url }) => ({ name, url, sdl: contractOf(name) })),
    // The suite has a field overridden and one that only one subgraph answers: that is what it tries.
    'accepted',
  );
  const gateway = await startGateway({
    supergraphSdl,
    subgraphs: Object.fromEntries(served.map(({ name, ask }) => [name, ask])),
  });
  const catalogueUrl = served.find(({ name }) => name === 'catalogue')?.url ?? '';

  return {
    supergraphSdl,
    /** Ask the gateway. */
    ask: gateway.ask,
    /** Ask the subgraph under test over HTTP. */
    async askCatalogue({ query, variables, as = theGateway, headers = {} }: Asking) {
      const response = await fetch(catalogueUrl, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: `Bearer ${await signer(as, 'catalogue')}`,
          ...headers,
        },
        body: JSON.stringify({ query, variables }),
      });
      return (await response.json()) as Answered;
    },
  };
}

function contractOf(name: string): string {
  return readFileSync(join(import.meta.dirname, name, 'schema.graphql'), 'utf8');
}
