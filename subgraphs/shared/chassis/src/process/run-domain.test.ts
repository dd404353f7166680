import { askOverHttp } from '../peers/ask-over-http.ts';
import { servicePrincipal } from '../principal/principal.ts';
import { principalSigner } from '../principal/principal-signer.ts';
import { signingKeyOf } from '../principal/principal-token.ts';
import { principalVerifier } from '../principal/principal-verifier.ts';
import { cashier, ids, internalKey, publicHalf, silent } from '../principal/tests/examples.ts';
import { addSubgraphRoute } from '../server/subgraph-route.ts';
import { newServer } from '../server/tests/examples.ts';
import { startCollector } from '../testing/start-collector.ts';
import { startShop, type ShopProcess } from './tests/start-shop.ts';

const gatewayKey = await internalKey('gateway-1');
const shopKey = await internalKey('shop-1');
const keys = { keys: [publicHalf(gatewayKey), publicHalf(shopKey)] };
const now = () => new Date();

const payment = newServer();
/** The trace contexts that payment was asked with. */
const handedOn: unknown[] = [];
addSubgraphRoute(payment.app, {
  verify: principalVerifier({ audience: 'payment', keys, now, log: silent }),
  ask: async ({ principal, requestId, traceparent }) => {
    handedOn.push(traceparent);
    expect(principal).toEqual(servicePrincipal('shop', ids.tenant));
    expect(requestId).toBe('sale-42');
    return { data: { paid: 1250 } };
  },
});

const settings = {
  PORT: '0',
  DATABASE_URL: 'postgresql://owner:hunter22@127.0.0.1:5432/novapos',
  DATABASE_SERVICE_PASSWORD: 'service-secret',
  INTERNAL_SIGNING_KEY: JSON.stringify(shopKey),
  INTERNAL_PUBLIC_KEYS: JSON.stringify(keys),
  PEER_PAYMENT_URL: `${await payment.listen()}/graphql`,
};
afterAll(() => payment.app.close());

async function gatewayTo({ url }: ShopProcess) {
  return askOverHttp({
    name: 'shop',
    url: `${url}/graphql`,
    signer: principalSigner(await signingKeyOf('gateway', gatewayKey), now),
    timeoutMs: 5_000,
    connections: 2,
    log: silent,
  });
}

describe('a domain as a process of its own', () => {
  it('goes on with the trace of a request, hands it on, and sends what is left when it stops', async () => {
    const [traceId, spanId] = ['a'.repeat(32), 'b'.repeat(16)];
    const collector = await startCollector();
    const shop = await startShop({ ...settings, OTEL_EXPORTER_OTLP_ENDPOINT: collector.endpoint });
    const { ask, close } = await gatewayTo(shop);
    const query = { query: 'query Pay__shop__0 { paid }', operationName: 'Pay__shop__0' };
    const request = { ...query, principal: cashier, requestId: 'sale-42' };
    await ask({ ...request, traceparent: `00-${traceId}-${spanId}-01` });
    await ask({ ...request, traceparent: `00-${traceId}-${spanId}-00` });
    await close();
    shop.signal('SIGTERM');
    expect(await shop.ended).toBe(0);
    const spans = collector.spans();
    await collector.close();
    expect(spans.map(({ name, service, kind }) => [name, service, kind]).sort()).toEqual([
      ['ask payment', 'shop', 3],
      ['shop Pay', 'shop', 2],
    ]);
    const [answer, question] = ['shop Pay', 'ask payment'].map((wanted) =>
      spans.find(({ name }) => name === wanted),
    );
    expect(answer).toMatchObject({ traceId, parentSpanId: spanId });
    expect(question).toMatchObject({ traceId, parentSpanId: answer?.spanId });
    expect(handedOn.splice(0)).toEqual([
      `00-${traceId}-${question?.spanId ?? ''}-01`,
      `00-${traceId}-${spanId}-00`,
    ]);
  });

  it('answers, asks its peers, tells its health, and finishes what runs when it is told to stop', async () => {
    const shop = await startShop(settings);
    const { ask, close } = await gatewayTo(shop);
    const request = { principal: cashier, requestId: 'sale-42' };
    expect(await ask({ ...request, query: '{ caller databaseRole paid }' })).toEqual({
      data: { caller: `user ${ids.user}`, databaseRole: 'novapos_shop', paid: 1250 },
    });
    expect((await fetch(`${shop.url}/graphql`, { method: 'POST' })).status).toBe(401);
    const hours = await fetch(`${shop.url}/.well-known/hours.json`);
    expect(hours.headers.get('cache-control')).toBe('public, max-age=60');
    expect(await hours.json()).toEqual({ from: 8 });
    expect(await (await fetch(`${shop.url}/readyz`)).json()).toMatchObject({
      isReady: true,
      checks: { shelf: { isOk: true } },
    });
    expect(await (await fetch(`${shop.url}/metrics`)).text()).toMatch(
      /novapos_graphql_request_seconds_count\{[^}]*outcome="ok"[^}]*\} 1/,
    );

    const slow = ask({ ...request, query: '{ slow(ms: 700) }' });
    await new Promise((resolve) => setTimeout(resolve, 200));
    shop.signal('SIGTERM');
    expect(await slow).toEqual({ data: { slow: true } });
    expect(await shop.ended).toBe(0);
    expect(shop.errorText()).toMatch(/the shop is closed/);
    expect(shop.errorText()).not.toMatch(/hunter22|service-secret|"err"/);
    expect(shop.outputText()).toBe('');
    await close();
  });

  it('does not start with wrong settings, and names them all without a stack', async () => {
    const shop = await startShop({
      ...settings,
      PORT: 'http',
      DATABASE_URL: '',
      LOG_LEVEL: 'loud',
    });
    expect(await shop.ended).toBe(1);
    expect(shop.errorText()).toMatch(/LOG_LEVEL is "loud"/);
    expect(shop.errorText()).toMatch(/PORT is "http"/);
    expect(shop.errorText()).toMatch(/DATABASE_URL is missing/);
    expect(shop.errorText()).not.toMatch(/^ +at /m);
  });

  it('does not start where its port is taken', async () => {
    const { port } = new URL(settings.PEER_PAYMENT_URL);
    const shop = await startShop({ ...settings, PORT: port });
    expect(await shop.ended).toBe(1);
    expect(shop.errorText()).toMatch(/EADDRINUSE/);
  });
});
