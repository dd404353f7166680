import { Registry } from 'prom-client';
import { tinySubgraphs } from './examples.ts';
import { aKey, anAppsOperation, partnersDomain, partnersSupergraph } from './partners-domain.ts';
import { startGateway } from './start-gateway.ts';

const question = { query: '{ viewer { kind } }' };

describe('the program that asks', () => {
  it('is counted by its name when it is one of the platform’s, and no other name is believed', async () => {
    const domain = partnersDomain();
    const key = aKey('k7Qm2ZbX4cVd');
    domain.add(key);
    domain.register(anAppsOperation('query WhoAmI { viewer { kind } }'));
    const registry = new Registry();
    const gateway = await startGateway({
      supergraphSdl: partnersSupergraph.supergraphSdl,
      subgraphs: { ...tinySubgraphs(), integration: domain.ask },
      registry,
    });
    while ((await gateway.ask({ documentId: 'x' })).status === 503);
    registry.resetMetrics();
    const named = (name: string) => gateway.ask(question, { 'apollographql-client-name': name });
    await named('pos-app');
    await named('made-up-1');
    await named('made-up-2');
    await named('evil"} 1');
    await gateway.ask(question);
    await gateway.ask({ query: '{ nothing }' }, { 'apollographql-client-name': 'pos-app' });
    const partners = { 'x-api-key': key.shown, 'apollographql-client-name': 'pos-app' };
    await gateway.ask({ documentId: 'novapos:partnerSelf' }, partners);
    const lines = (await registry.metrics())
      .split('\n')
      .filter((line) => line.startsWith('novapos_gateway_operations_total{'));
    expect(lines.sort()).toEqual([
      'novapos_gateway_operations_total{client="none",outcome="ok"} 2',
      'novapos_gateway_operations_total{client="other",outcome="ok"} 2',
      'novapos_gateway_operations_total{client="partner",outcome="ok"} 1',
      'novapos_gateway_operations_total{client="pos-app",outcome="errors"} 1',
      'novapos_gateway_operations_total{client="pos-app",outcome="ok"} 1',
    ]);
  });
});
