import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrateAll, startEmbeddedPostgres } from '@novapos/chassis/database';
import { circumstances, percentiles, rounded } from './figures.ts';
import { fillSales } from './fill-sales.ts';
import { graphAt, tokenOf, type Graph } from './graph.ts';
import { startProduct } from './started-product.ts';
import type { Ready } from '../../gateway/embedded/ready.ts';

type Tenant = Ready['tenants'][number];
type Amount = { readonly total: { readonly amountMinor: number } };
type Report = {
  readonly salesReport: {
    readonly rows: { readonly edges: readonly { readonly node: { readonly sold: Amount } }[] };
    readonly totals: readonly { readonly orders: number; readonly sold: Amount }[];
  };
};

const groupings = [
  ...(['DAY', 'HOUR', 'STORE', 'REGISTER', 'CASHIER'] as const),
  ...(['PRODUCT', 'VARIANT', 'CATEGORY', 'TENDER', 'TAX'] as const),
];
const lastDay = '2029-12-31';
/** The page that a client gets when it names none, and one that holds all rows of a day. */
const pages = { usual: 50, whole: 1000 };
const document = `query BenchReport($filter: SalesFilter!, $groupBy: SalesGrouping!, $first: Int!) {
  salesReport(filter: $filter, groupBy: $groupBy, first: $first) {
    rows { edges { node {
      key currency orders refunds quantities { unit balance }
      sold { gross { amountMinor } net { amountMinor } tax { amountMinor } total { amountMinor } }
      balance { total { amountMinor decimal } }
    } } }
    totals { currency orders sold { total { amountMinor } } balance { total { amountMinor } } }
  }
}`;

/**
 * What a day's report costs through the gateway over years of orders, against what it costs where there is
 * only that one day, a page of up to 50 rows with the totals; whole reports of some days are seen to add up.
 */
export async function benchReport(args: readonly string[]) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      orders: { type: 'string', default: '1000000' },
      years: { type: 'string', default: '5' },
      reports: { type: 'string', default: '50' },
    },
  });
  const orders = Number(values.orders);
  const days = Math.round(Number(values.years) * 365.25);
  const data = await mkdtemp(join(tmpdir(), 'novapos-bench-'));
  const postgres = await startEmbeddedPostgres({
    dataDirectory: join(data, 'postgres'),
    log: () => undefined,
  });
  try {
    const { adminUrl, servicePassword } = postgres;
    await migrateAll({ adminUrl, servicePassword });
    const product = await startProduct({
      data: join(data, 'product'),
      seed: 'small',
      env: { DATABASE_URL: adminUrl, DATABASE_SERVICE_PASSWORD: servicePassword },
    });
    const graph = graphAt(product.ready.graphql, 1);
    try {
      const [long, short] = product.ready.tenants.filter(({ stores }) => stores.length > 0);
      if (!long || !short) throw new Error('two shops are needed');
      const startedAt = performance.now();
      const fill = (tenant: Tenant, share: number) =>
        fillSales(adminUrl, {
          tenantId: tenant.id,
          currency: tenant.currency,
          orders: Math.round(orders / share),
          days: days / share,
          lastDay,
        });
      const oneDayRows = await fill(short, days);
      const rows = await fill(long, 1);
      const fillSeconds = rounded((performance.now() - startedAt) / 1000);
      const reports = Number(values.reports);
      const oneDay = await measure(graph, short, { reports, days: 1 });
      const years = await measure(graph, long, { reports, days });
      return {
        ...circumstances(),
        orders,
        days,
        fillSeconds,
        rows,
        oneDayRows,
        oneDay,
        years,
        p95Ratio: rounded(years.all.p95Ms / oneDay.all.p95Ms),
        yearByMonthMs: rounded(await yearByMonth(graph, long)),
        residentMib: product.residentMib(),
      };
    } finally {
      await graph.close();
      await product.stop();
    }
  } finally {
    await postgres.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function measure(
  graph: Graph,
  tenant: Tenant,
  { reports, days }: { readonly reports: number; readonly days: number },
) {
  const token = await managerOf(graph, tenant);
  const durations = new Map<string, number[]>(groupings.map((grouping) => [grouping, []]));
  const dayOf = (turn: number) => dayBefore(lastDay, (turn * 7919) % days);
  for (const turn of [1, 2, 3, 4, 5]) {
    const day = dayOf(turn * 1000);
    for (const grouping of groupings) {
      const report = await ask(graph, token, { from: day, to: day, grouping }, pages.whole);
      assertAddsUp(report, `${grouping} of ${day}`);
    }
  }
  for (let turn = 0; turn < reports; turn += 1) {
    const day = dayOf(turn);
    for (const grouping of groupings) {
      const startedAt = performance.now();
      await ask(graph, token, { from: day, to: day, grouping });
      durations.get(grouping)?.push(performance.now() - startedAt);
    }
  }
  const byGrouping = [...durations].map(([name, taken]) => [name, percentiles(taken)] as const);
  return {
    all: percentiles([...durations.values()].flat()),
    byGrouping: Object.fromEntries(byGrouping),
  };
}

async function yearByMonth(graph: Graph, tenant: Tenant): Promise<number> {
  const token = await managerOf(graph, tenant);
  const startedAt = performance.now();
  await ask(graph, token, { from: '2029-01-01', to: lastDay, grouping: 'MONTH' });
  return performance.now() - startedAt;
}

function ask(
  graph: Graph,
  token: string,
  { from, to, grouping: groupBy }: { from: string; to: string; grouping: string },
  first = pages.usual,
): Promise<Report> {
  return graph.ask<Report>(document, { filter: { from, to }, groupBy, first }, token);
}

/** Rows add up to the totals; there were orders; a day has fewer rows than fit a page. */
function assertAddsUp({ salesReport: { rows, totals } }: Report, name: string): void {
  const sum = rows.edges.reduce((total, { node }) => total + node.sold.total.amountMinor, 0);
  const [whole] = totals;
  if (!whole || whole.orders === 0 || sum !== whole.sold.total.amountMinor)
    throw new Error(`the report ${name} does not add up to its total`);
}

function managerOf(graph: Graph, { signIns, name }: Tenant): Promise<string> {
  const manager = signIns.find(({ role }) => role === 'manager');
  if (!manager) throw new Error(`${name} has no manager`);
  return tokenOf(graph, { email: manager.email, password: manager.password });
}

function dayBefore(day: string, days: number): string {
  return new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10);
}
