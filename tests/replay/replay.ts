import { differencesOf, type Check } from './check.ts';
import { checkControl } from './control.ts';
import { createGraphClient, type GraphClient } from './graph-client.ts';
import type { OrderTotals } from './platform-totals.ts';
import { follow, noProgress } from './progress.ts';
import { reportOf, type Report } from './report.ts';
import type { Credentials, Session } from './session.ts';
import { setUpCatalogue } from './set-up-catalogue.ts';
import { registersPerStore, setUpTenant, type OpenedStore } from './set-up-tenant.ts';
import { sellAll, type Held } from './shop-floor.ts';
import { listSoldOrders, type SoldFigures } from './sold-orders.ts';
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
  readonly soldBefore: ReadonlyMap<string, SoldFigures>;
};

type ToOpen = {
  readonly surveyed: Surveyed;
  readonly platform: Platform;
  readonly options: ReplayOptions;
};

async function open(client: GraphClient, { surveyed, platform, options }: ToOpen): Promise<Opened> {
  const { dataset, fingerprint } = surveyed;
  const { tills, report } = options;
  const staff = staffOf(fingerprint);
  const admin = await openTenant(client, fingerprint, platform.operator);
  const stores = await setUpTenant(admin, dataset, {
    fingerprint,
    staff,
    registersPerStore: registersPerStore(tills, dataset.stores.size),
  });
  await setUpCatalogue(admin, dataset, { fingerprint, report });
  const soldBefore = await listSoldOrders(admin, report);
  const manned = createTills(client, staff.manager);
  // Signing in is meant to be slow: where something is to be sold it is done before the clock runs.
  if (soldBefore.size < toSell(surveyed)) {
    const registers = [...stores.values()].flatMap((store) => store.registers);
    await Promise.all(registers.map(manned));
  }
  return { admin, tills: manned, stores, soldBefore };
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
  readonly figuresCompared: number;
  readonly differences: readonly string[];
};

async function check(held: Held | Error, { surveyed, opened, options }: Ready): Promise<Checked> {
  if (held instanceof Error || options.signal.aborted) {
    const isByHand = options.signal.aborted || !(held instanceof Error);
    const stopped = isByHand ? 'stopped before the end' : held.message;
    return { orders: null, beyond: null, figuresCompared: 0, differences: [stopped] };
  }
  options.report('checking every sum');
  const { control, taken, hashes, isWhole } = surveyed;
  const { orders, checks } = await verify(opened.admin, held.all, opened.stores);
  const controlled: readonly Check[] =
    control && isWhole ? checkControl(control, taken, hashes) : [];
  const all = [...checks, ...controlled];
  const { beyond } = held;
  return { orders, beyond, figuresCompared: all.length, differences: differencesOf(all) };
}
