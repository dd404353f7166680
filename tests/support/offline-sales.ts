import { randomUUID } from 'node:crypto';
import { priceCart, type PricingPolicy, type TaxComponent } from '@novapos/kernel';
import type { Article } from './goods.ts';
import type { Answer } from './graph-client.ts';
import type { Person } from './shop.ts';

/** An article of a sale without the network, at what the till knows of it. */
export type OfflineLine = {
  readonly article: Article;
  readonly quantity: number;
  readonly priceMinor: number;
  readonly taxCategory: string;
  readonly taxes?: readonly TaxComponent[];
};

/** What a till knows when it loses the network. */
export type OfflineTill = {
  readonly registerCode: string;
  readonly currency: string;
  readonly policy: PricingPolicy;
  readonly cashierId: string;
};

/** What is special about a sale. */
export type OfflineExtras = {
  readonly customerId?: string;
  readonly cardToken?: string;
  readonly soldAt?: Date;
};

/** What became of a sale that was handed in. */
export type HandedIn = {
  readonly __typename: string;
  readonly order?: { readonly id: string; readonly receiptNumber: string };
  readonly findings?: readonly { readonly id: string; readonly kind: string }[];
  readonly usedByOrderId?: string;
};

/** The sales of a till without the network, each under the next number of its series. */
export function offlineTill({ registerCode, currency, policy, cashierId }: OfflineTill) {
  let numbers = 0;

  return (lines: readonly OfflineLine[], extras: OfflineExtras = {}) => {
    numbers += 1;
    const priced = priceCart({
      currency,
      policy,
      discounts: [],
      lines: lines.map(({ quantity, priceMinor, taxes = [] }, index) => ({
        key: String(index + 1).padStart(4, '0'),
        quantityMilli: quantity * 1000,
        unitPriceMinor: priceMinor,
        discounts: [],
        taxes,
      })),
    });
    if (!priced.ok) throw new Error(priced.refusal.kind);
    const { totalMinor } = priced.value;
    const { customerId = null, cardToken = null, soldAt = new Date(Date.now() - 60_000) } = extras;
    const type = cardToken === null ? 'CASH' : 'CARD';
    return {
      idempotencyKey: randomUUID(),
      orderId: randomUUID(),
      receiptNumber: `${registerCode}-F1-${String(numbers).padStart(6, '0')}`,
      soldAt: soldAt.toISOString(),
      cashierId,
      customerId,
      currency,
      policy: { ...policy, rounding: 'HALF_UP', cashRounding: 'HALF_UP' },
      lines: lines.map(({ article, quantity, priceMinor, taxCategory, taxes = [] }, index) => ({
        variantId: article.variantId,
        name: article.name,
        sku: article.sku,
        unit: 'each',
        quantity: String(quantity),
        catalogueUnitPriceMinor: priceMinor,
        taxCategory,
        taxSource: 'TENANT',
        taxes: taxes.map(({ ratePpm, ...tax }) => ({ ...tax, percent: String(ratePpm / 10_000) })),
        totalMinor: priced.value.lines[index]?.totalMinor,
      })),
      totalMinor,
      tenders: [{ type, amountMinor: totalMinor, tenderedMinor: totalMinor, cardToken }],
    };
  };
}

/** A sale as a till made it without the network. */
export type MadeOffline = ReturnType<ReturnType<typeof offlineTill>>;

/** Hand a sale in, sent now. */
function handIn(
  { ask }: Person,
  sale: MadeOffline,
): Promise<Answer<{ readonly submitOfflineSale: HandedIn }>> {
  return ask(submitOfflineSale, { input: { ...sale, sentAt: new Date().toISOString() } });
}

/** Hand a sale in and answer what became of it; anything but an outcome is an error. */
export async function handedIn(person: Person, sale: MadeOffline): Promise<HandedIn> {
  const { data, text } = await handIn(person, sale);
  if (!data) throw new Error(`an offline sale was not answered: ${text}`);
  return data.submitOfflineSale;
}

const submitOfflineSale = `mutation HandIn($input: SubmitOfflineSaleInput!) {
  submitOfflineSale(input: $input) {
    __typename
    ... on OfflineSaleRecorded { order { id receiptNumber } findings { id kind line sold expected } }
    ... on OfflineSaleInvalid { field }
    ... on ReferenceUsed { usedByOrderId }
    ... on Refusal { code message }
  }
}`;
