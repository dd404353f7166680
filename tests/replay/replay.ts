import { differencesOf, type Check } from './check.ts';
import { checkControl } from './control.ts';
import { setUpLoyalty } from './effects/loyalty-programme.ts';
import { verifyEffects, type VerifiedEffects } from './effects/verify-effects.ts';
import { createGraphClient, type GraphClient } from './graph-client.ts';
import type { OrderTotals } from './platform-totals.ts';
import { follow, noProgress } from './progress.ts';
import { reportOf, type Report } from './report.ts';
import type { Credentials, Session } from './session.ts';
import { setUpCatalogue } from './set-up-catalogue.ts';
import { setUpCustomers } from './set-up-customers.ts';
import { registersPerStore, setUpTenant, type OpenedStore } from './set-up-tenant.ts';
import { sellAll, type Held } from './shop-floor.ts';
import { listSoldOrders, type SoldBefore } from './sold-orders.ts';
import { survey, type Surveyed } from './survey.ts';
import { openTenant, staffOf } from './tenant-access.ts';
import { createTills, type Tills } from './tills.ts';
import { verify } from './verify.ts';

/** What to replay, and how. */
export type ReplayOptions = {
  readonly folder: string;
  /** How many registers sell at once. */
  readonly tills: number;
  /** How many baskets of the file are taken; Infinity for all of them. */
  readonly limit: number;
  /** How long nothing new may be heard of sales before what follows from them is checked as it is. */
  readonly patienceSeconds: number;
  /** Ends the selling; what has begun is finished. */
  readonly signal: AbortSignal;
  readonly report: (text: string) => void;
};

/** A running platform. */
export type Platform = {
  /** Its GraphQL endpoint. */
  readonly url: string;
  /** May open tenants. */
  readonly operator: Credentials;
};

/**
 * Sell the baskets of a surveyed folder on a platform, each once however often this runs, and check
 * every sum of the platform against the files.
 */
export async function replay(
  surveyed: Surveyed,
  platform: Platform,
  options: ReplayOptions,
): Promise<Report> {
  const client = createGraphClient(platform.url, options.tills + 1);
  try {
    // A wrong address is told at once; only what was there and went away is waited for.
    await client.ask('{ __typename }', {});
    const opened = await open(client, { surveyed, platform, options });
    return await sellAndCheck({ surveyed, opened, options });
  } finally {
    await client.close();
  }
}

/** Read a folder and sell its baskets on a platform. */
export async function replayFolder(platform: Platform, options: ReplayOptions): Promise<Report> {
  return replay(await survey(options.folder, options.limit), platform, options);
}

type Opened = {
  readonly admin: Session;
  readonly tills: Tills;
  readonly stores: ReadonlyMap<string, OpenedStore>;
  readonly customers: ReadonlyMap<string, string>;
  readonly soldBefore: ReadonlyMap<string, SoldBefore>;
};

type ToOpen = {
  readonly surveyed: Surveyed;
  readonly platform: Platform;
  readonly options: ReplayOptions;
};

async function open(client: GraphClient, { surveyed, platform, options }: ToOpen): Promise<Opened> {
  const { dataset, fingerprint, households } = surveyed;
  const { tills, report } = options;
  const staff = staffOf(fingerprint);
  const admin = await openTenant(client, fingerprint, platform.operator);
  const stores = await setUpTenant(admin, dataset, {
    fingerprint,
    staff,
    registersPerStore: registersPerStore(tills, dataset.stores.size),
  });
  await setUpCatalogue(admin, dataset, { fingerprint, report });
  await setUpLoyalty(admin, fingerprint);
  const customers = await setUpCustomers(admin, households, { fingerprint, atOnce: tills, report });
  const soldBefore = await listSoldOrders(admin, report);
  const manned = createTills(client, staff.manager);
  // Signing in is meant to be slow: where something is to be sold it is done before the clock runs.
  if (soldBefore.size < toSell(surveyed)) {
    const registers = [...stores.values()].flatMap((store) => store.registers);
    await Promise.all(registers.map(manned));
  }
  return { admin, tills: manned, stores, customers, soldBefore };
}

type Ready = {
  readonly surveyed: Surveyed;
  readonly opened: Opened;
  readonly options: ReplayOptions;
};

function toSell({ taken: { basketClasses } }: Surveyed): number {
  return basketClasses.plain + basketClasses.override;
}

async function sellAndCheck(ready: Ready): Promise<Report> {
  const { surveyed, opened, options } = ready;
  const progress = noProgress(toSell(surveyed));
  const stopFollowing = follow(progress, options.report);
  const { tills: atOnce, limit, signal } = options;
  const floor = { surveyed, ...opened, atOnce, limit, signal };
  const held = await sellAll(floor, progress).catch((fault: unknown) =>
    fault instanceof Error ? fault : new Error(String(fault)),
  );
  const seconds = stopFollowing();
  const checked = await check(held, ready);
  return reportOf({
    data: options.folder,
    fingerprint: surveyed.fingerprint,
    tills: options.tills,
    seconds,
    progress,
    taken: surveyed.taken,
    ...checked,
  });
}

type Checked = {
  readonly orders: OrderTotals | null;
  readonly beyond: Held['beyond'] | null;
  readonly effects: VerifiedEffects | null;
  readonly figuresCompared: number;
  readonly differences: readonly string[];
};

async function check(held: Held | Error, ready: Ready): Promise<Checked> {
  const { surveyed, opened, options } = ready;
  const { signal, report } = options;
  if (held instanceof Error || signal.aborted) return unchecked(held, signal);
  report('checking every sum');
  const { control, taken, hashes, isWhole } = surveyed;
  const { orders, checks } = await verify(opened.admin, held.all, opened.stores);
  const effects = await verifyEffects(opened.admin, {
    effects: held.effects,
    totals: held.all,
    customers: opened.customers,
    patienceMs: options.patienceSeconds * 1000,
    signal,
    report,
  });
  if (isAborted(signal)) return unchecked(held, signal);
  const controlled: readonly Check[] =
    control && isWhole ? checkControl(control, taken, hashes) : [];
  const all = [...checks, ...effects.checks, ...controlled];
  const { beyond } = held;
  return { orders, beyond, effects, figuresCompared: all.length, differences: differencesOf(all) };
}

function unchecked(held: Held | Error, signal: AbortSignal): Checked {
  const isByHand = signal.aborted || !(held instanceof Error);
  const stopped = isByHand ? 'stopped before the end' : held.message;
  return {
    orders: null,
    beyond: null,
    effects: null,
    figuresCompared: 0,
    differences: [stopped],
  };
}

// It may have been aborted since it was last looked at.
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}
