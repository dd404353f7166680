import type { AskSubgraph, Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { tenantId } from './examples.ts';

export const manager = principalWith(['manager'], { tenantId });

/** Ask as a manager and answer what was said to the only field; a fault fails the test. */
export function asking(ask: () => AskSubgraph) {
  return async <Answer>(
    query: string,
    variables: Readonly<Record<string, unknown>> = {},
    principal: Principal = manager,
  ): Promise<Answer> => {
    const answer = await ask()({ query, variables, principal, requestId: 'test' });
    expect(answer.errors).toBeUndefined();
    return Object.values(answer.data ?? {})[0] as Answer;
  };
}

const amounts = `{ gross { amountMinor } discount { amountMinor } net { amountMinor } tax { amountMinor }
  total { amountMinor decimal } cashRounding { amountMinor } }`;

/** A report with all that it holds. */
export const reportQuery = `
  query Report($filter: SalesFilter!, $groupBy: SalesGrouping!, $first: Int, $after: String) {
    salesReport(filter: $filter, groupBy: $groupBy, first: $first, after: $after) {
      rows {
        edges { node {
          key currency businessDate hour store { id } register { id } cashier { id } product { id }
          variant { id } category { id } tenderType tax { code name ratePpm isInclusive }
          orders refunds voids priceOverrides quantities { unit sold refunded balance }
          sold ${amounts} refunded ${amounts} balance ${amounts}
        } }
        pageInfo { hasNextPage endCursor }
      }
      totals { currency orders refunds voids voided { amountMinor } priceOverrides
        sold ${amounts} refunded ${amounts} balance ${amounts} }
    }
  }`;

type Money = { readonly amountMinor: number };
export type AnsweredAmounts = {
  readonly gross: Money | null;
  readonly discount: Money | null;
  readonly net: Money | null;
  readonly tax: Money | null;
  readonly total: Money;
  readonly cashRounding: Money | null;
};
type Sides = {
  readonly sold: AnsweredAmounts;
  readonly refunded: AnsweredAmounts;
  readonly balance: AnsweredAmounts;
};
export type AnsweredRow = Sides & {
  readonly key: string;
  readonly currency: string;
  readonly orders: number | null;
  readonly refunds: number | null;
  readonly voids: number | null;
  readonly priceOverrides: number | null;
  readonly quantities: readonly { unit: string; sold: string; refunded: string }[] | null;
};
export type AnsweredTotals = Sides & {
  readonly currency: string;
  readonly orders: number;
  readonly refunds: number;
  readonly voids: number;
  readonly voided: Money;
  readonly priceOverrides: number;
};
export type AnsweredReport = {
  readonly rows: {
    readonly edges: readonly { readonly node: AnsweredRow }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
  readonly totals: readonly AnsweredTotals[];
};
