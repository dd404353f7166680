import type { Peers } from '@novapos/chassis';
import {
  HoldPointsDocument,
  KeepHeldPointsDocument,
  ReleasePointsDocument,
  ReturnPointsDocument,
} from '../peers/loyalty.generated.ts';
import type {
  Charge,
  ChargeKey,
  PaymentProvider,
  ProviderAnswer,
  ProviderDone,
} from './payment-provider.ts';

/**
 * Points as a means of payment: loyalty holds them, keeps them, gives them back. A hold may be asked for again
 * by its key without another effect, so that is how one whose answer was lost is found.
 */
export function loyaltyPoints(peers: Peers): PaymentProvider {
  async function hold(charge: Charge): Promise<ProviderAnswer> {
    const { key: paymentId, orderId, customerId, amountMinor, currency } = charge;
    if (customerId === null) return { kind: 'DECLINED', reason: 'customer_missing' };
    const input = { paymentId, orderId, customerId, amountMinor, currency };
    const { holdPoints } = await peers.ask('loyalty', HoldPointsDocument, { input }, charge);
    switch (holdPoints.__typename) {
      case 'PointsHeld':
        return { kind: 'APPROVED', reference: null, cardBrand: null, cardLast4: null };
      case 'PointsNotEnough': {
        // Who gave goods back after spending their points may have fewer than none.
        const worthMinor = Math.max(0, holdPoints.worthMinor);
        return { kind: 'DECLINED', reason: 'points_not_enough', worthMinor };
      }
      case 'PointsNotRedeemable':
        return { kind: 'DECLINED', reason: holdPoints.reason };
    }
  }

  async function release(key: ChargeKey): Promise<ProviderDone> {
    await peers.ask('loyalty', ReleasePointsDocument, { paymentId: key.key }, key);
    return 'DONE';
  }

  return {
    name: 'loyalty',
    authorize: hold,
    find: hold,
    async capture(key) {
      const variables = { paymentId: key.key };
      const answer = await peers.ask('loyalty', KeepHeldPointsDocument, variables, key);
      return answer.keepHeldPoints.state === 'KEPT' ? 'DONE' : 'GONE';
    },
    cancel: release,
    refund: release,
    async refundPart(charge, { returnedMinor }) {
      const input = { paymentId: charge.key, returnedMinor };
      await peers.ask('loyalty', ReturnPointsDocument, { input }, charge);
      return 'DONE';
    },
  };
}
