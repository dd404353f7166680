import type { TakingOutcome } from '../operations/take-payments.ts';
import type { ResolversTypes } from './types.generated.ts';

/** An outcome as the union's member: its kind is the member's name. */
export function presentStanding({
  kind,
  ...outcome
}: TakingOutcome): Awaited<ResolversTypes['TakePaymentsResult']> {
  return { __typename: kind, ...outcome } as Awaited<ResolversTypes['TakePaymentsResult']>;
}
