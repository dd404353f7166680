import { CodedError, type Peers } from '@novapos/chassis';
import { getOperationAST } from 'graphql';
import type {
  HoldPointsMutationVariables,
  ReturnPointsMutationVariables,
} from '../src/peers/loyalty.generated.ts';

type Hold = {
  readonly customerId: string;
  readonly amountMinor: number;
  readonly state: 'HELD' | 'KEPT' | 'RELEASED';
};

/** Loyalty in memory, at the port: a point is worth a minor unit; each step once a payment. */
export function fakeLoyalty() {
  const points = new Map<string, number>();
  const holds = new Map<string, Hold>();
  const returned = new Map<string, number>();
  const asked: string[] = [];
  let isActive = true;
  let lost: { readonly operation: string; readonly when: 'before' | 'after' } | null = null;

  const heldOf = (isTheirs: (hold: Hold) => boolean): number =>
    [...holds.values()]
      .filter((hold) => hold.state !== 'RELEASED' && isTheirs(hold))
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0);

  function hold({ input }: HoldPointsMutationVariables): unknown {
    const paymentId = String(input.paymentId);
    const known = holds.get(paymentId);
    if (known?.state === 'RELEASED') {
      return { __typename: 'PointsNotRedeemable', reason: 'payment_released' };
    }
    if (known) return { __typename: 'PointsHeld', amountMinor: known.amountMinor };
    if (!isActive) return { __typename: 'PointsNotRedeemable', reason: 'programme_inactive' };
    const customerId = String(input.customerId);
    const left = (points.get(customerId) ?? 0) - heldOf((hold) => hold.customerId === customerId);
    if (left < input.amountMinor) return { __typename: 'PointsNotEnough', worthMinor: left };
    holds.set(paymentId, { customerId, amountMinor: input.amountMinor, state: 'HELD' });
    return { __typename: 'PointsHeld', amountMinor: input.amountMinor };
  }

  function settle(paymentId: string, from: readonly Hold['state'][], to: Hold['state']): unknown {
    const known = holds.get(paymentId);
    if (known && from.includes(known.state)) holds.set(paymentId, { ...known, state: to });
    return { state: holds.get(paymentId)?.state ?? 'NONE' };
  }

  type Named = { readonly paymentId: string };
  const operations: Readonly<Record<string, (variables: never) => unknown>> = {
    HoldPoints: (variables: HoldPointsMutationVariables) => ({ holdPoints: hold(variables) }),
    KeepHeldPoints: ({ paymentId }: Named) => ({
      keepHeldPoints: settle(paymentId, ['HELD'], 'KEPT'),
    }),
    ReturnPoints: ({ input }: ReturnPointsMutationVariables) => {
      const paymentId = String(input.paymentId);
      const before = returned.get(paymentId) ?? 0;
      returned.set(paymentId, Math.max(before, input.returnedMinor));
      return { returnPoints: { state: holds.get(paymentId)?.state ?? 'NONE' } };
    },
    ReleasePoints: ({ paymentId }: Named) => {
      // A later hold of this payment is refused, also where there was none.
      const nothing: Hold = { customerId: '', amountMinor: 0, state: 'HELD' };
      if (!holds.has(paymentId)) holds.set(paymentId, nothing);
      return { releasePoints: settle(paymentId, ['HELD', 'KEPT'], 'RELEASED') };
    },
  };

  function lose(operation: string, when: 'before' | 'after'): void {
    if (lost?.operation !== operation || lost.when !== when) return;
    throw new CodedError('UNAVAILABLE', `${operation}: no answer`);
  }

  const peers: Peers = {
    async ask(peer, document, variables) {
      if (peer !== 'loyalty') throw new Error(`payment does not ask ${peer}`);
      const name = getOperationAST(document)?.name?.value ?? '';
      asked.push(name);
      lose(name, 'before');
      const answer = operations[name]?.(variables as never);
      lose(name, 'after');
      return answer as never;
    },
  };

  return {
    peers,
    points,
    asked,
    /** What of each payment's points went back, in minor units. */
    returned,
    /** What all payments hold or have taken of points, in minor units. */
    heldMinor: () => heldOf(() => true),
    deactivate(): void {
      isActive = false;
    },
    /** Every hold runs out. */
    expire(): void {
      for (const [id, held] of holds) {
        if (held.state === 'HELD') holds.set(id, { ...held, state: 'RELEASED' });
      }
    },
    /** From now on the connection is lost, before or after this was done; null: no more. */
    loseAt(losing: typeof lost): void {
      lost = losing;
    },
    reset(): void {
      points.clear();
      holds.clear();
      asked.length = 0;
      isActive = true;
      lost = null;
    },
  };
}

/** Loyalty in memory. */
export type FakeLoyalty = ReturnType<typeof fakeLoyalty>;
