import { setTimeout as pause } from 'node:timers/promises';
import type { AskSubgraph } from '@novapos/chassis';
import { tinySubgraphs, tinySupergraph } from './examples.ts';
import { completedSale, liveSupergraph } from './live-shop.ts';
import { connect, hear, open, orders, subscribed, tokens, until } from './live-support.ts';
import { startGateway } from './start-gateway.ts';

/** The same supergraph to a client, and another text to the gateway. */
function changed(sdl: string): string {
  return `${sdl}\n# the next version\n`;
}

describe('a supergraph that is replaced', () => {
  it('leaves live subscriptions as they are, and they go on with the new one', async () => {
    const { url, bus, registry, reload } = await open();
    const heard = hear(connect(url, tokens.seller), orders);
    await subscribed(registry, 1);
    bus.say(completedSale());
    await until(() => heard.results.length === 1);
    expect(await reload(changed(liveSupergraph.supergraphSdl))).toBe(true);
    bus.say(completedSale());
    await until(() => heard.results.length === 2);
    expect(heard.error()).toBeUndefined();
    expect(heard.results[1]).not.toHaveProperty('errors');
  });

  it('costs no request, however many are on their way', async () => {
    const tiny = tinySubgraphs();
    const slow: AskSubgraph = async (request) => {
      await pause(5);
      return tiny.order(request);
    };
    const gateway = await startGateway({ subgraphs: { ...tiny, order: slow } });
    const query = '{ order(id: "o-1") { lines { variant { name } } } }';
    const statuses: number[] = [];
    let isOver = false;
    const asking = Array.from({ length: 8 }, async () => {
      while (!isOver) {
        const { status, answer } = await gateway.ask({ query });
        statuses.push(answer.errors ? 500 : status);
      }
    });
    let sdl = tinySupergraph.supergraphSdl;
    for (let time = 0; time < 3; time += 1) {
      sdl = changed(sdl);
      expect(await gateway.reload(sdl)).toBe(true);
      await pause(20);
    }
    isOver = true;
    await Promise.all(asking);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });
});
