import {
  askOverHttp,
  createServer,
  generateSigningKey,
  principalSigner,
  signingKeyOf,
  type AskSubgraph,
} from '@novapos/chassis';
import { Registry } from 'prom-client';
import { principalVerifier } from '../../subgraphs/shared/chassis/src/principal/principal-verifier.ts';
import { addSubgraphRoute } from '../../subgraphs/shared/chassis/src/server/subgraph-route.ts';
import { closeAtTheEnd } from './closing.ts';
import { quiet, tinySubgraphs } from './examples.ts';

const now = () => new Date();

/** The tiny shop's subgraphs, each behind a port of its own and asked over HTTP. */
export async function tinySubgraphsOverHttp() {
  const privateKey = await generateSigningKey();
  const { kty, crv, kid, x } = privateKey;
  const signer = principalSigner(await signingKeyOf('gateway', privateKey), now);

  async function overHttp(name: string, ask: AskSubgraph) {
    const registry = new Registry();
    const { app } = createServer({ name, log: quiet, registry, checks: {} });
    const keys = { keys: [{ kty, crv, kid, x }] };
    const verify = principalVerifier({ audience: name, keys, now, log: quiet });
    addSubgraphRoute(app, { ask, verify });
    const url = `${await app.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
    const shared = { signer, timeoutMs: 1_000, connections: 4, log: quiet };
    const remote = askOverHttp({ ...shared, name, url });
    closeAtTheEnd(() => app.close());
    closeAtTheEnd(remote.close);
    return { ask: remote.ask, stop: () => app.close() };
  }

  const tiny = tinySubgraphs();
  const product = await overHttp('product', tiny.product);
  const order = await overHttp('order', tiny.order);
  return { subgraphs: { product: product.ask, order: order.ask }, stopProduct: product.stop };
}
