import type { CompleteSaleMutation } from '../operations/operations.generated.ts';

type Refusal = Exclude<CompleteSaleMutation['completeSale'], { __typename: 'Order' }>;

/** Why a sale was refused, in words for the cashier. */
export function refusalWords(refusal: Refusal): string {
  const { message } = refusal;
  if (refusal.__typename === 'InsufficientStock') {
    const short = refusal.shortages.map(
      ({ name, requested, available }) => `${name} (${available} of ${requested})`,
    );
    return `There is not enough of ${short.join(', ')}.`;
  }
  return 'due' in refusal ? `${message} The server’s total is ${refusal.due.decimal}.` : message;
}
