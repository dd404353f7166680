// @vitest-environment node
import { afterEach, expect, it } from 'vitest';
import { browserTabs, type TabMessage } from './tabs.ts';

const channels: BroadcastChannel[] = [];
const held = new Set<string>();
const locks = {
  async request(name: string, _options: LockOptions, work: LockGrantedCallback<unknown>) {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  },
} as unknown as LockManager;

function tab() {
  const channel = new BroadcastChannel('tabs-test');
  channels.push(channel);
  return browserTabs(channel, locks);
}
afterEach(() => {
  for (const channel of channels.splice(0)) channel.close();
});

it('tells the other tabs, and not itself', async () => {
  const [one, two] = [tab(), tab()];
  const heard: (readonly [string, TabMessage])[] = [];
  one.hear((message) => heard.push(['one', message]));
  const end = two.hear((message) => heard.push(['two', message]));
  one.tell({ kind: 'paired' });
  await expect.poll(() => heard).toEqual([['two', { kind: 'paired' }]]);
  end();
  one.tell({ kind: 'unpaired' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toHaveLength(1);
});

it('does a thing in one tab alone, and again once that is done, also where it failed', async () => {
  const [one, two] = [tab(), tab()];
  let release: () => void = () => undefined;
  const first = one.alone('work', () => new Promise((resolve) => (release = resolve)));
  expect(await two.alone('work', () => Promise.resolve())).toBe(false);
  release();
  expect(await first).toBe(true);
  await expect(two.alone('work', () => Promise.reject(new Error('full')))).rejects.toThrow('full');
  expect(await one.alone('work', () => Promise.resolve())).toBe(true);
});
