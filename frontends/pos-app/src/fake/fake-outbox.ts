import type { Outbox, OutboxItem } from '../till/status.ts';
import type { FakeWorld } from './fake-world.ts';
import { writable } from './writable.ts';

/** What waits, as the options say; a retry sends it when the network is there. */
export function fakeOutbox(world: FakeWorld): Outbox {
  const { unsent, problems } = world.options;
  const items = writable<readonly OutboxItem[]>([
    ...Array.from({ length: problems }, (_, index) => problem(index)),
    ...Array.from({ length: unsent }, (_, index) => waiting(index)),
  ]);
  const drop = (isSent: (item: OutboxItem) => boolean) => {
    items.set(items.get().filter((item) => !isSent(item)));
    const left = items.get();
    const count = (state: OutboxItem['state']) =>
      left.filter((item) => item.state === state).length;
    world.status.set({
      ...world.status.get(),
      unsent: count('waiting'),
      problems: count('problem'),
    });
  };
  return {
    items,
    async retry(id) {
      await world.pause();
      if (world.isOnline()) drop((item) => item.id === id);
    },
    async correct(id) {
      await world.pause();
      drop((item) => item.id === id);
    },
    export: async () =>
      new Blob([JSON.stringify(items.get(), null, 2)], { type: 'application/json' }),
    async flush() {
      await world.pause();
      if (world.isOnline()) drop((item) => item.state === 'waiting');
    },
  };
}

function waiting(index: number): OutboxItem {
  return {
    id: `waiting-${index}`,
    kind: 'sale',
    madeAt: new Date(Date.now() - (index + 1) * 180_000),
    title: `P1-F1-${String(17 - index).padStart(6, '0')} · $${12 + index}.40`,
    state: 'waiting',
    attempts: index,
    problem: null,
    requestId: null,
  };
}

function problem(index: number): OutboxItem {
  return {
    ...waiting(index + 20),
    id: `problem-${index}`,
    state: 'problem',
    attempts: 3,
    problem: 'The customer was erased meanwhile. Take the customer off the sale and send it again.',
    requestId: '0198c1f2-7a51-7c11-9a10-55d0a2c7e001',
  };
}
