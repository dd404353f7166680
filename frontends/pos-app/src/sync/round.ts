import type { Ask, Unanswered } from '../network/answer.ts';
import { keptValue } from '../store/kept.ts';
import type { TabMessage } from '../store/tabs.ts';
import type { TillDatabase } from '../store/till-database.ts';
import type { Vault } from '../store/vault.ts';
import { feedsOf } from './feeds.ts';
import { pullFeed } from './pull-feed.ts';
import { pullSettings, pullStaff } from './whole-copies.ts';

/** How long one copy took to come into step, and how much came. */
export type Measure = { readonly name: string; readonly count: number; readonly tookMs: number };

/** What one round of keeping in step came to. */
export type Round = {
  readonly measures: readonly Measure[];
  /** What is not in step, by its name. */
  readonly failed: readonly { readonly name: string; readonly why: Unanswered }[];
  readonly changes: Extract<TabMessage, { kind: 'synced' }>;
};

type Surroundings = {
  readonly database: TillDatabase;
  readonly vault: Vault;
  readonly ask: Ask;
  readonly now: () => Date;
  /** Settings and staff as well. */
  readonly isWhole: boolean;
};

type Step = {
  readonly name: string;
  readonly pull: () => Promise<{ readonly kind: 'pulled'; readonly count: number } | Unanswered>;
};

/** When catalogue, prices, tax and staff last agreed with the server. */
export function keptSyncedAt(database: TillDatabase) {
  return keptValue<Date>(database, 'synced-at');
}

/** Bring every copy into step, one after the other; one that fails does not keep the others from it. */
export async function syncRound(surroundings: Surroundings): Promise<Round> {
  const { database, vault, ask, now, isWhole } = surroundings;
  const feeds = feedsOf(database, ask);
  let items: readonly string[] | null = [];
  let stock: readonly string[] | null = [];
  let others = 0;
  const wholes: readonly Step[] = [
    { name: 'settings', pull: () => pullSettings(database, ask) },
    { name: 'staff', pull: () => pullStaff(database, vault, ask) },
  ];
  const steps: readonly Step[] = [
    ...(isWhole ? wholes : []),
    {
      name: 'catalogue',
      async pull() {
        const pulled = await pullFeed(feeds.catalogue);
        if (pulled.kind === 'pulled') items = pulled.changed?.map((one) => one.variantId) ?? null;
        return pulled;
      },
    },
    {
      name: 'stock',
      async pull() {
        const pulled = await pullFeed(feeds.stock);
        if (pulled.kind === 'pulled') stock = pulled.changed?.map((one) => one.variantId) ?? null;
        return pulled;
      },
    },
    {
      name: 'customers',
      async pull() {
        const pulled = await pullFeed(feeds.customers);
        if (pulled.kind === 'pulled') others += pulled.changed?.length ?? 1;
        return pulled;
      },
    },
  ];
  const measures: Measure[] = [];
  const failed: { readonly name: string; readonly why: Unanswered }[] = [];
  for (const { name, pull } of steps) {
    const startedAt = now().getTime();
    const pulled = await pull();
    if (pulled.kind === 'pulled') {
      measures.push({ name, count: pulled.count, tookMs: now().getTime() - startedAt });
      continue;
    }
    failed.push({ name, why: pulled });
    // Nobody answers: the others would only wait as long.
    if (pulled.kind === 'offline') break;
  }
  return {
    measures,
    failed,
    changes: { kind: 'synced', items, stock, others: isWhole || others > 0 },
  };
}
