import { randomUUID } from 'node:crypto';
import { newArticle } from './goods.ts';
import { NotAnswered } from './graph-client.ts';
import { card, cash, charge, type Outcome, type Sale } from './sale.ts';
import type { Shop } from './shop.ts';

/** A sale that a till means to make, and what it has heard of it. */
export type IntendedSale = Sale & { readonly key: string; readonly registerId: string };

/** What a till heard: an outcome, a code of the graph, or nothing at all. */
export type Heard = { readonly outcome?: Outcome; readonly code?: string };

/** Set up so many tills in the shop's first store; answers their registers. */
export async function newTills(shop: Shop, count: number): Promise<readonly string[]> {
  const admin = await shop.as('admin');
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const code = `T${index + 1}`;
      const input = { idempotencyKey: code, storeId: shop.storeId, code, name: `Till ${code}` };
      const { data, text } = await admin.ask<{ createRegister: { id?: string } }>(
        `mutation Till($input: CreateRegisterInput!) {
          createRegister(input: $input) { ... on Register { id } ... on Refusal { message } }
        }`,
        { input },
      );
      if (data?.createRegister.id === undefined) throw new Error(`no till was set up: ${text}`);
      return data.createRegister.id;
    }),
  );
}

/** So many sales of a new article of which there is enough: in turn at each till, by cash and by card. */
export async function intendSales(
  shop: Shop,
  tills: readonly string[],
  count: number,
): Promise<readonly IntendedSale[]> {
  const { sku } = await newArticle(shop, { stock: 10 * count });
  return Array.from({ length: count }, (_, index) => ({
    key: randomUUID(),
    registerId: tills[index % tills.length] ?? '',
    lines: [{ sku, quantity: String(1 + (index % 3)) }],
    tenders: [index % 2 === 0 ? cash() : card()],
  }));
}

/** Make the sales, each till one after the other and all tills at once; what each heard, in the sales' order. */
export async function makeSales(
  shop: () => Shop,
  sales: readonly IntendedSale[],
  onAnswer: (answered: number) => void = () => undefined,
): Promise<readonly Heard[]> {
  const heard: Heard[] = sales.map(() => ({}));
  const tills = new Set(sales.map(({ registerId }) => registerId));
  await Promise.all([...tills].map((till) => shop().as('cashier', till)));
  let answered = 0;
  await Promise.all(
    [...tills].map(async (till) => {
      for (const [index, sale] of sales.entries()) {
        if (sale.registerId !== till) continue;
        heard[index] = await hear(shop(), sale);
        answered += 1;
        onAnswer(answered);
      }
    }),
  );
  return heard;
}

/** Ask again with the same keys until each sale has an outcome. */
export async function repeatSales(
  shop: () => Shop,
  sales: readonly IntendedSale[],
  patienceMs: number,
): Promise<readonly Heard[]> {
  const until = performance.now() + patienceMs;
  let heard = await makeSales(shop, sales);
  while (performance.now() < until && !heard.every(isSettled)) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const open = sales.filter((_, index) => !isSettled(heard[index]));
    const again = await makeSales(shop, open);
    heard = heard.map((each, index) => {
      const sale = sales[index];
      return again[sale ? open.indexOf(sale) : -1] ?? each;
    });
  }
  return heard;
}

async function hear(shop: Shop, { registerId, ...sale }: IntendedSale): Promise<Heard> {
  try {
    const till = await shop.as('cashier', registerId);
    const { data, code } = await charge(till, sale);
    return data ? { outcome: data.completeSale } : { code: code ?? '' };
  } catch (error) {
    if (error instanceof NotAnswered) return {};
    throw error;
  }
}

function isSettled(heard: Heard | undefined): boolean {
  return heard?.outcome !== undefined && heard.outcome.__typename !== 'PaymentPending';
}
