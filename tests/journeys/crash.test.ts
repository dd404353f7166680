import { join } from 'node:path';
import { settledBooks, sum, type Books } from '../support/books.ts';
import { mode } from '../support/config.ts';
import { crash } from '../support/crash.ts';
import { followedSales, type Followed } from '../support/followed-sales.ts';
import { startDatabaseLine, type DatabaseLine } from '../support/database-line.ts';
import {
  intendSales,
  makeSales,
  newTills,
  repeatSales,
  type Heard,
  type IntendedSale,
} from '../support/rush-hour.ts';
import { newFolder } from '../support/run-program.ts';
import { shopIn } from '../support/shop.ts';
import { startPlatform, type Platform } from '../support/start-platform.ts';

const tillCount = 8;
const saleCount = 50;
const answeredBefore = 20;
/** A sale is in one request's hands for 30 s; whoever comes after that brings it to its end. */
const patienceMs = 60_000;

/** A rush hour with a disaster in its midst, and what came after. */
type Disaster = {
  readonly sales: readonly IntendedSale[];
  /** What the tills heard until all had tried, and what the same keys answered in the end. */
  readonly before: readonly Heard[];
  readonly after: readonly Heard[];
  readonly books: Books;
  /** What was folded from the events, once it was as many sales as the books hold. */
  readonly followed: Followed;
};

let line: DatabaseLine | undefined;
const running: Platform[] = [];
let crashed: Disaster;
let crashExit: number | null;
let withoutDatabase: Disaster;
const duringLoss = { readyz: 0, healthz: 0 };

beforeAll(async () => {
  crashed = await tellingWhy(crashInRushHour);
  withoutDatabase = await tellingWhy(loseDatabaseInRushHour);
}, 300_000);
afterAll(async () => {
  await Promise.allSettled(running.map(({ stop }) => stop()));
  await line?.stop();
}, 60_000);

/** What the product itself has to say where a disaster goes otherwise than planned. */
async function tellingWhy(disaster: () => Promise<Disaster>): Promise<Disaster> {
  try {
    return await disaster();
  } catch (cause) {
    const complaints = running.map(({ program }) => program.complained());
    throw new Error(`${String(cause)}\n${complaints.join('\n')}`, { cause });
  }
}

async function crashInRushHour(): Promise<Disaster> {
  const first = await startPlatform({ seed: 'small' });
  running.push(first);
  let platform = first;
  const shop = shopIn('USD', () => platform);
  const tills = await newTills(shop(), tillCount);
  const sales = await intendSales(shop(), tills, saleCount);
  let ended: Promise<number | null> | undefined;
  const before = await makeSales(shop, sales, (answered) => {
    if (answered === answeredBefore) ended = crash(first);
  });
  crashExit = (await ended) ?? null;
  platform = await startPlatform({ seed: 'small', dataDirectory: first.dataDirectory });
  running.push(platform);
  const after = await repeatSales(shop, sales, patienceMs);
  const books = await settledBooks(shop(), patienceMs);
  const followed = await followedSales(shop(), books);
  await platform.stop();
  return { sales, before, after, books, followed };
}

async function loseDatabaseInRushHour(): Promise<Disaster> {
  const database = await startDatabaseLine(join(newFolder(), 'database'));
  line = database;
  const platform = await startPlatform({
    seed: 'small',
    env: { DATABASE_URL: database.adminUrl, DATABASE_SERVICE_PASSWORD: database.servicePassword },
  });
  running.push(platform);
  const shop = shopIn('USD', () => platform);
  const tills = await newTills(shop(), tillCount);
  const sales = await intendSales(shop(), tills, saleCount);
  const before = await makeSales(shop, sales, (answered) => {
    if (answered === answeredBefore) database.kill();
  });
  duringLoss.readyz = await statusOf(platform, '/readyz');
  duringLoss.healthz = await statusOf(platform, '/healthz');
  await database.restore();
  const after = await repeatSales(shop, sales, patienceMs);
  const books = await settledBooks(shop(), patienceMs);
  return { sales, before, after, books, followed: await followedSales(shop(), books) };
}

function idsSold({ after }: Disaster): ReadonlySet<string> {
  return new Set(after.flatMap(({ outcome }) => outcome?.id ?? []));
}

async function statusOf({ origin, program }: Platform, path: string): Promise<number> {
  try {
    return (await fetch(`${origin}${path}`)).status;
  } catch (cause) {
    throw new Error(`${path} was not answered:\n${program.complained()}`, { cause });
  }
}

describe.each([
  ['the process', () => crashed],
  ['the database', () => withoutDatabase],
])('when %s is killed in the midst of sales', (_what, disaster) => {
  it('has cut off some of them, and some were answered', () => {
    const answered = disaster().before.filter(({ outcome }) => outcome);
    expect(answered.length).toBeGreaterThanOrEqual(answeredBefore);
    expect(answered.length).toBeLessThan(saleCount);
  });

  it('answers the same order again to everyone who was answered before', () => {
    const { before, after } = disaster();
    for (const [index, { outcome }] of before.entries()) {
      if (outcome && outcome.__typename !== 'PaymentPending')
        expect(after[index]?.outcome).toEqual(outcome);
    }
  });

  it('brings every sale to its end, each of them once', () => {
    const { sales, before, after, books } = disaster();
    for (const [index, heard] of after.entries()) {
      if (heard.outcome?.__typename === 'Order') continue;
      // A card that the provider had not heard of when all went dark is given up, and nothing is taken.
      expect(heard.outcome).toMatchObject({
        __typename: 'CardDeclined',
        declineReason: 'no_answer',
      });
      expect(sales[index]?.tenders[0]?.type).toBe('CARD');
      expect(before[index]?.outcome).toBeUndefined();
    }
    const ids = idsSold(disaster());
    expect(ids.size).toBeGreaterThanOrEqual(saleCount - tillCount);
    const completed = books.orders.filter(({ status }) => status === 'COMPLETED');
    expect(new Set(completed.map(({ id }) => id))).toEqual(ids);
    expect(completed).toHaveLength(ids.size);
    expect(books.orders.filter(({ status }) => status === 'PENDING')).toEqual([]);
  });

  it('has taken the money of each order once', () => {
    const { books, after } = disaster();
    expect(books.paymentsCaptured).toBe(books.paidByOrders);
    expect(books.paidByOrders).toBe(
      sum(after.map(({ outcome }) => outcome?.total?.amountMinor ?? 0)),
    );
    for (const { status, payments } of books.orders) {
      const captured = payments.filter((payment) => payment.status === 'CAPTURED');
      expect(captured).toHaveLength(status === 'COMPLETED' ? 1 : 0);
    }
  });

  it('has on hand what was received less what was sold, and holds nothing', () => {
    const { books, sales, after } = disaster();
    const made = sales.filter((_, index) => after[index]?.outcome?.__typename === 'Order');
    const units = sum(made.flatMap(({ lines }) => lines.map(({ quantity }) => Number(quantity))));
    expect(books.unitsSold).toBe(units);
    expect(books.movements['SOLD']).toBe(-units);
    expect(books.onHand).toBe(sum(Object.values(books.movements)));
    expect(books.reserved).toBe(0);
  });

  it('has told of each sale once: the report and the audit trail hold what the books hold', () => {
    const { books, followed } = disaster();
    const completed = books.orders.filter(({ status }) => status === 'COMPLETED');
    expect(followed).toEqual({
      orders: completed.length,
      totalMinor: sum(completed.map(({ total }) => total.amountMinor)),
      recorded: [...completed.map(({ id }) => id)].sort(),
    });
  });

  it('has numbered the receipts of each till without a gap', () => {
    const { books } = disaster();
    const byTill = new Map<string, number[]>();
    for (const { receiptNumber } of books.orders) {
      const [till = '', number = ''] = receiptNumber?.split('-') ?? [];
      if (till !== '') byTill.set(till, [...(byTill.get(till) ?? []), Number(number)]);
    }
    expect(byTill.size).toBe(tillCount);
    for (const numbers of byTill.values()) {
      const sorted = numbers.sort((a, b) => a - b);
      expect(sorted).toEqual(sorted.map((_, index) => index + 1));
    }
  });
});

describe('while the database is gone', () => {
  it('is alive, and not ready where the database is its own', () => {
    expect(duringLoss).toEqual({ readyz: mode === 'embedded' ? 503 : 200, healthz: 200 });
  });

  it('tells the tills to try again, and nothing of why', () => {
    const codes = withoutDatabase.before.flatMap(({ code }) => code ?? []);
    expect(codes).not.toEqual([]);
    expect([...new Set(codes)]).toEqual(['UNAVAILABLE']);
  });
});

describe('a process that is killed', () => {
  it('does not end as if nothing was', () => {
    expect(crashExit).not.toBe(0);
  });
});
