import { mutate } from '../mutate.ts';
import type { Session } from '../session.ts';

// Three points for two dollars: a fraction is dropped at two of three sales, and each by itself.
const rate = { pointsPerUnit: 3, unitMinor: 200 } as const;

const setProgramme = `mutation ReplayLoyalty($input: SetLoyaltyProgrammeInput!) {
  setLoyaltyProgramme(input: $input) { __typename ... on Refusal { message } }
}`;

/** Let sales earn points, at one rate for everyone and for good; a second time changes nothing. */
export async function setUpLoyalty(admin: Session, fingerprint: string): Promise<void> {
  await mutate(admin, setProgramme, {
    idempotencyKey: `replay-loyalty-${fingerprint}`,
    currency: 'USD',
    ...rate,
    earnRounding: 'FLOOR',
    redeemPoints: 100,
    redeemMinor: 100,
  });
}

/** The points that a sale must earn, by what was paid of it in cents, coupons included. */
export function pointsFor(paidMinor: number): number {
  const parts = paidMinor * rate.pointsPerUnit;
  return (parts - (parts % rate.unitMinor)) / rate.unitMinor;
}
