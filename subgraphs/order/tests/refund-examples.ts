import { newId } from '@novapos/chassis';
import { manager, type TestShop } from './shop.ts';

type Variables = Readonly<Record<string, unknown>>;

const fields = `__typename
  ... on Refund { id status receiptNumber approvedBy { id } total { amountMinor } net { amountMinor }
    tax { amountMinor } cashRounding { amountMinor } businessDate
    tenders { paymentId type amount { amountMinor } cardLast4 }
    lines { number quantity isRestocked total { amountMinor } } }
  ... on Refusal { code message }
  ... on OrderNotRefundable { orderStatus: status } ... on RefundLinesInvalid { unfit: lines }
  ... on RefundNotAllowed { objections { kind } } ... on RightMissing { grant }
  ... on RefundPending { refundId }`;
const refundOrder = `mutation ($input: RefundOrderInput!) { refundOrder(input: $input) { ${fields} } }`;

/** What a refund answered. */
export type RefundAnswer = {
  readonly __typename: string;
  readonly id: string;
  readonly receiptNumber: string;
  readonly total: { readonly amountMinor: number };
  readonly cashRounding: { readonly amountMinor: number };
  readonly tenders: readonly { readonly type: string; readonly amount: { amountMinor: number } }[];
};

/** Take back the first line of a sale, one of it, unless said otherwise; the answer, or the code of the error. */
export async function takeBack(
  shop: TestShop,
  input: Variables,
  as = manager(),
): Promise<RefundAnswer> {
  const request = {
    idempotencyKey: newId(),
    lines: [{ number: 1, quantity: '1' }],
    reason: 'DEFECTIVE',
    ...input,
  };
  const { data, errors } = await shop.run(refundOrder, { input: request }, as);
  if (errors) return { __typename: errors[0]?.extensions.code ?? '' } as RefundAnswer;
  return data?.['refundOrder'] as RefundAnswer;
}
