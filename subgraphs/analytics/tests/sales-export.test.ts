import type { Download } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { v7 } from 'uuid';
import { exportTokens } from '../src/operations/export-tokens.ts';
import { streamExport } from '../src/operations/stream-export.ts';
import type { ReportRow } from '../src/domain/report.ts';
import { reportRow } from '../src/domain/report.ts';
import { asking } from './asking.ts';
import { completed, eventOf, id, line, on } from './examples.ts';
import { startAnalytics, type StartedAnalytics } from './start-analytics.ts';

let started: StartedAnalytics;
const tenantId = v7();
const manager = principalWith(['manager'], { tenantId });
const run = asking(() => started.ask);
const january = { from: '2030-01-01', to: '2030-01-31' };

beforeAll(async () => {
  started = await startAnalytics();
  const evil = line({
    taxes: [{ ...sampleTax, code: '=cmd|A1', name: 'Half, "so to say"' }],
  });
  const sales = [
    completed({ ...on('2030-01-30'), lines: [evil] }),
    completed({ ...on('2030-01-31'), lines: [line({ quantityMilli: 385, unit: 'kg' }), line()] }),
  ];
  await started.hear(...sales.map((fact) => eventOf(fact, tenantId)));
});
afterAll(() => started.stop());

const sampleTax = {
  ratePpm: 200_000,
  isInclusive: false,
  baseMinor: 1000,
  amountMinor: 200,
};

type Link = { readonly url: string; readonly fileName: string; readonly expiresAt: string };
const linkTo = (groupBy: string) =>
  run<Link>(
    `query ($filter: SalesFilter!, $groupBy: SalesGrouping!) {
      salesExport(filter: $filter, groupBy: $groupBy) { url fileName expiresAt }
    }`,
    { filter: january, groupBy },
    manager,
  );

async function textOf(download: Download | null): Promise<string> {
  let text = '';
  for await (const part of download?.body ?? []) text += part;
  return text;
}

describe('an export', () => {
  it('is the report as CSV', async () => {
    const { url, fileName, expiresAt } = await linkTo('DAY');
    const download = await started.fetch(url);
    expect(download).toMatchObject({ fileName, contentType: 'text/csv; charset=utf-8' });
    expect(fileName).toBe('sales-day-2030-01-01-2030-01-31.csv');
    expect(expiresAt).toBe('2030-02-05T12:05:00.000Z');
    expect((await textOf(download)).split('\r\n')).toEqual([
      'businessDate,currency,orders,refunds,voids,priceOverrides,quantitySold,quantityRefunded,' +
        ['sold', 'refunded', 'balance']
          .map((side) =>
            ['Gross', 'Discount', 'Net', 'Tax', 'Total', 'CashRounding']
              .map((name) => side + name)
              .join(','),
          )
          .join(','),
      '2030-01-30,USD,1,0,0,0,,,10.00,0.00,10.00,2.00,12.00,0.00,0.00,0.00,0.00,0.00,0.00,0.00,10.00,0.00,10.00,2.00,12.00,0.00',
      '2030-01-31,USD,1,0,0,0,,,11.93,0.00,11.93,2.39,14.32,0.00,0.00,0.00,0.00,0.00,0.00,0.00,11.93,0.00,11.93,2.39,14.32,0.00',
      '',
    ]);
  });

  it('disarms what a spreadsheet would run, and quotes what has commas', async () => {
    const text = await textOf(await started.fetch((await linkTo('TAX')).url));
    expect(text).toContain(`\r\n'=cmd|A1,"Half, ""so to say""",200000,false,USD,1,`);
  });

  it('tells quantities by unit', async () => {
    const text = await textOf(await started.fetch((await linkTo('VARIANT')).url));
    expect(text).toContain('4 each; 0.385 kg');
  });

  it('opens by no link that was changed, is another’s or has run out', async () => {
    const { url } = await linkTo('DAY');
    const [path = '', token = ''] = url.split('?token=');
    const [content = '', signature = ''] = token.split('.');
    const said = JSON.parse(Buffer.from(content, 'base64url').toString()) as { grant: object };
    const others = { ...said, grant: { ...said.grant, tenantId: v7() } };
    const forged = Buffer.from(JSON.stringify(others)).toString('base64url');
    const strange = exportTokens('another key of another installation', () => new Date()).issue({
      tenantId,
      groupBy: 'DAY',
      filter: { ...january, storeId: null, registerId: null, cashierId: null, currency: null },
    });
    for (const wrong of [`${forged}.${signature}`, content, '', `${token}.x`, strange.token]) {
      expect(await started.fetch(`${path}?token=${wrong}`)).toBeNull();
    }
    started.setTime('2030-02-05T12:05:00Z');
    expect(await started.fetch(url)).toBeNull();
    started.setTime('2030-02-05T12:00:00Z');
    expect(await started.fetch(url)).not.toBeNull();
  });

  it('reads as many rows at once as it holds, however many there are', async () => {
    const total = 2500;
    const asked: (string | null)[] = [];
    const rowOf = (index: number): ReportRow =>
      reportRow('DAY', {
        key: String(index).padStart(5, '0'),
        currency: 'USD',
        place: { businessDate: '2030-01-01' },
        figures: { totalMinor: index },
        quantities: null,
      });
    const listRows = async ({
      after,
      limit,
    }: {
      after: readonly [string, string] | null;
      limit: number;
    }) => {
      asked.push(after?.[0] ?? null);
      const from = after ? Number(after[0]) + 1 : 0;
      return Array.from({ length: Math.min(limit, total - from) }, (_row, index) =>
        rowOf(from + index),
      );
    };
    const filter = {
      ...january,
      storeId: id('store'),
      registerId: null,
      cashierId: null,
      currency: null,
    };
    let lines = 0;
    for await (const part of streamExport({ listRows }, { tenantId, groupBy: 'DAY', filter })) {
      lines += part.split('\r\n').length - 1;
    }
    expect(lines).toBe(total + 1);
    expect(asked).toEqual([null, '00999', '01999']);
  });
});
