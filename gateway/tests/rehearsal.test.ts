import { setTimeout as pause } from 'node:timers/promises';
import type { AskSubgraph } from '@novapos/chassis';
import { Registry } from 'prom-client';
import { tinySubgraphs } from './examples.ts';
import { anAppsOperation, partnersDomain, partnersSupergraph } from './partners-domain.ts';
import { startGateway } from './start-gateway.ts';

const sale = anAppsOperation('mutation Sell { signIn(pin: "1") }');
const look = anAppsOperation('query Look { viewer { kind } }');

async function open() {
  const asked: string[] = [];
  const readAhead: string[] = [];
  const noted =
    (name: string, ask: AskSubgraph): AskSubgraph =>
    (request) => {
      (request.isRehearsal ? readAhead : asked).push(name);
      return ask(request);
    };
  const { product, order } = tinySubgraphs();
  const domain = partnersDomain();
  domain.register(sale, look);
  const registry = new Registry();
  const gateway = await startGateway({
    supergraphSdl: partnersSupergraph.supergraphSdl,
    subgraphs: {
      product: noted('product', product),
      order: noted('order', order),
      integration: domain.ask,
    },
    registry,
  });
  const plans = async (outcome: string) => {
    const { values } = (await registry.getSingleMetric('novapos_gateway_plans_total')?.get()) ?? {
      values: [],
    };
    return values.find(({ labels }) => labels['outcome'] === outcome)?.value ?? 0;
  };
  while ((await plans('miss')) < 2) await pause(10);
  return { ...gateway, asked, readAhead, plans };
}

describe('registered operations', () => {
  it('are planned before they are asked for, their subgraphs read them ahead, and nothing of them is executed', async () => {
    const { ask, asked, readAhead, plans } = await open();
    await pause(100);
    expect(asked).toEqual([]);
    expect(readAhead).toEqual(['order', 'order']);
    const persistedQuery = { version: 1, sha256Hash: look.id };
    const { answer } = await ask({ extensions: { persistedQuery } });
    expect(answer.data).toEqual({ viewer: { kind: 'anonymous' } });
    expect(asked).toEqual(['order']);
    expect(await plans('miss')).toBe(2);
  });
});
