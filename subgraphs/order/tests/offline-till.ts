import type { Principal } from '@novapos/chassis';
import { cashier, manager, type TestShop } from './shop.ts';

/** A finding as it is answered. */
export type FoundFinding = {
  readonly id: string;
  readonly kind: string;
  readonly line: number | null;
  readonly status: string;
  readonly [field: string]: unknown;
};

/** What became of an offline sale that was handed in. */
export type Submitted = {
  readonly __typename: string;
  readonly findings?: readonly FoundFinding[];
  readonly order?: {
    readonly id: string;
    readonly lines: readonly unknown[];
    readonly [field: string]: unknown;
  };
  readonly [field: string]: unknown;
};

const finding = `id kind line message sold expected status foundAt settledAt note settledBy { id }
  order { id receiptNumber }`;
const submitOfflineSale = `mutation ($input: SubmitOfflineSaleInput!) { submitOfflineSale(input: $input) {
  __typename
  ... on OfflineSaleRecorded {
    findings { ${finding} }
    order { id status isOffline receiptNumber soldAt completedAt businessDate cashier { id } customer { id }
      total { amountMinor } change { amountMinor } lines { name } receipt { text }
      tenders { type amount { amountMinor } tendered { amountMinor } cardLast4 } }
  }
  ... on Refusal { code message }
  ... on OfflineSaleInvalid { field }
  ... on ReferenceUsed { usedByOrderId } } }`;
const offlineFindings = `query ($filter: OfflineFindingFilter, $first: Int, $after: String) {
  offlineFindings(filter: $filter, first: $first, after: $after) {
    edges { node { ${finding} } } pageInfo { hasNextPage endCursor } } }`;
const settleOfflineFinding = `mutation ($input: SettleOfflineFindingInput!) {
  settleOfflineFinding(input: $input) { __typename ... on OfflineFinding { ${finding} } ... on Refusal { code message } } }`;
const changeOfflinePolicy = `mutation ($input: ChangeOfflinePolicyInput!) { changeOfflinePolicy(input: $input) {
  __typename ... on OfflinePolicy { maxHours maxSaleMinor maxTotalMinor acceptsCards maxCardMinor }
  ... on PricingInvalid { code field message } } }`;
const voidSale = `mutation ($input: VoidSaleInput!) { voidSale(input: $input) {
  __typename ... on Order { id status } ... on Refusal { code message } } }`;

type Page = {
  readonly edges: readonly { readonly node: FoundFinding }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
};
type Answer = Readonly<Record<string, unknown>>;

/** A till that sold without the network, and the manager who looks at what it hands in. */
export function openOfflineTill(shop: () => TestShop) {
  async function only<Result>(query: string, variables: object, as: Principal): Promise<Result> {
    const data = await shop().read<Record<string, Result>>(query, { ...variables }, as);
    return Object.values(data)[0] as Result;
  }

  return {
    submit: (input: object, as = cashier()) => only<Submitted>(submitOfflineSale, { input }, as),
    findings: (asked: object = {}, as = manager()) => only<Page>(offlineFindings, asked, as),
    settle: (input: object, as = manager()) => only<Answer>(settleOfflineFinding, { input }, as),
    changePolicy: (input: object, as: Principal) =>
      only<Answer>(changeOfflinePolicy, { input }, as),
    voidSale: (input: object, as: Principal) => only<Answer>(voidSale, { input }, as),
  };
}
