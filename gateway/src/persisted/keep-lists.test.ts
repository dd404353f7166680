import { setTimeout as pause } from 'node:timers/promises';
import type { DomainEvent, Principal } from '@novapos/chassis';
import { anonymous } from '@novapos/chassis';
import { operationsChanged } from '@novapos/kernel';
import { pino } from 'pino';
import { keepLists } from './keep-lists.ts';

const someone: Principal = { ...anonymous };
const changed = { type: operationsChanged.name } as DomainEvent;

function operation(id: string) {
  return {
    __typename: 'GatewayOperation',
    ownerTenantId: null,
    partnerId: null,
    client: 'pos-app',
    version: '1',
    id,
    name: 'A',
    kind: 'QUERY',
    body: `query A { f${id} }`,
  } as const;
}

function open(lookEveryMs = 60_000) {
  const state = { revision: 1, ids: ['1'], pages: 0, running: 0, mostRunning: 0, isAway: false };
  const lists = keepLists({
    maxTokens: 2_000,
    log: pino({ level: 'silent' }),
    lookEveryMs,
    onLoaded: () => undefined,
    integration: {
      async operationRevision() {
        if (state.isAway) throw new Error('away');
        return state.revision;
      },
      async operations(_first, after) {
        state.pages += 1;
        state.running += 1;
        state.mostRunning = Math.max(state.mostRunning, state.running);
        await pause(5);
        state.running -= 1;
        const from = Number(after ?? 0);
        const page = state.ids.slice(from, from + 1).map(operation);
        const endCursor = from + 1 < state.ids.length ? String(from + 1) : null;
        return { __typename: 'GatewayOperationPage', operations: page, endCursor };
      },
    },
  });
  const until = async (id: string, isThere: boolean) => {
    for (let tries = 0; tries < 400; tries += 1) {
      if ((lists.now().find(someone, id) !== undefined) === isThere && lists.isLoaded()) return;
      await pause(5);
    }
    throw new Error('it did not become so');
  };
  return { lists, state, until };
}

describe('the lists of operations', () => {
  it('are seen to have changed by their revision, where no event tells', async () => {
    const { lists, state, until } = open(20);
    await until('1', true);
    state.ids = ['1', '2', '3'];
    state.revision = 2;
    await until('3', true);
    state.ids = ['2'];
    state.revision = 3;
    await until('1', false);
    await lists.stop();
  });

  it('are not read again while nothing changed', async () => {
    const { lists, state, until } = open(10);
    await until('1', true);
    await pause(100);
    expect(state.pages).toBe(1);
    await lists.stop();
  });

  it('are read one after the other, however many events come, and the last one counts', async () => {
    const { lists, state, until } = open();
    await until('1', true);
    for (let revision = 2; revision < 30; revision += 1) {
      state.revision = revision;
      state.ids = [String(revision)];
      lists.hear(changed);
      await pause(1);
    }
    await until('29', true);
    expect(state.mostRunning).toBe(1);
    expect(state.pages).toBeLessThan(29);
    await lists.stop();
  });

  it('can be stopped while nobody answers', async () => {
    const { lists, state } = open();
    state.isAway = true;
    await pause(20);
    const startedAt = performance.now();
    await lists.stop();
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
