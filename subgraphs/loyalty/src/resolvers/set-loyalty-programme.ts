import { refusal as refusalOf } from '@novapos/chassis';
import type { Terms } from '../domain/programme.ts';
import { plainBasisPoints } from '../domain/tier.ts';
import { setLoyaltyProgramme } from '../operations/set-loyalty-programme.ts';
import type { MutationResolvers, SetLoyaltyProgrammeInput } from './types.generated.ts';

export const setLoyaltyProgrammeResolver: NonNullable<
  MutationResolvers['setLoyaltyProgramme']
> = async (
  _parent,
  { input: { idempotencyKey = null, version = null, ...input } },
  { principal, store, reads },
) => {
  const terms = termsOf(input);
  const outcome = await setLoyaltyProgramme(
    { principal, store },
    { idempotencyKey, version, terms },
  );
  if (outcome.ok) {
    const programme = await reads.programme(principal.tenantId);
    if (!programme) throw new Error('a programme was set and is not there');
    return { __typename: 'LoyaltyProgramme', ...programme };
  }
  const { refusal } = outcome;
  switch (refusal.kind) {
    case 'LoyaltyProgrammeInvalid':
      return refusalOf(refusal.kind, 'The programme can not be so: see `problems`.', {
        problems: refusal.problems,
      });
    case 'LoyaltyProgrammeChangedMeanwhile':
      return refusalOf(refusal.kind, 'Someone changed the programme meanwhile: read it again.', {
        currentVersion: refusal.currentVersion,
      });
  }
};

type Input = Omit<SetLoyaltyProgrammeInput, 'idempotencyKey' | 'version'>;

// What is not said is the contract's default.
function termsOf(input: Input): Terms {
  const tiers = (input.tiers ?? []).map((tier) => ({
    ...tier,
    earnMultiplierBasisPoints: tier.earnMultiplierBasisPoints ?? plainBasisPoints,
  }));
  return {
    ...input,
    isActive: input.isActive ?? true,
    earnRounding: input.earnRounding ?? 'FLOOR',
    minimumRedeemPoints: input.minimumRedeemPoints ?? 0,
    expiryMonths: input.expiryMonths ?? null,
    tierWindowMonths: input.tierWindowMonths ?? null,
    tiers,
  };
}
