import type { Database } from '@novapos/chassis';
import type { Charge, ChargeKey } from '../provider/payment-provider.ts';
import type { PrismaClient } from './client/client.ts';

/** Where a simulated charge stands; `UNHEARD` was lost on its way to the provider. */
export type ChargeState =
  'AUTHORIZED' | 'CAPTURED' | 'CANCELLED' | 'REFUNDED' | 'DECLINED' | 'UNHEARD';

type KeptCharge = {
  readonly state: ChargeState;
  readonly reference: string;
  readonly answersAt: Date;
};

/** The simulator's own memory, as durable as a provider's. */
export type SimulatedCharges = ReturnType<typeof simulatedCharges>;

/** Simulated charges in PostgreSQL. */
export function simulatedCharges(database: Database<PrismaClient>) {
  async function find({ tenantId, key }: ChargeKey): Promise<KeptCharge | null> {
    return database.withTenant(tenantId, async (tx) => {
      const row = await tx.simulatedCharge.findUnique({
        where: { tenantId_key: { tenantId, key } },
      });
      return row && { ...row, state: row.state as ChargeState };
    });
  }

  return {
    find,
    /** Remember a new charge; one that came first stays. */
    async keep(charge: Charge, state: ChargeState, answersAt: Date): Promise<KeptCharge> {
      const { tenantId, key, amountMinor } = charge;
      const row = {
        tenantId,
        key,
        state,
        reference: `sim_${key.replaceAll('-', '').slice(-12)}`,
        amountMinor,
        answersAt,
      };
      await database.withTenant(tenantId, (tx) =>
        tx.simulatedCharge.createMany({ data: [row], skipDuplicates: true }),
      );
      return (await find(charge)) ?? row;
    },
    /** Remember that a key never heard of is cancelled. */
    async shut({ tenantId, key }: ChargeKey, answersAt: Date): Promise<void> {
      const row = { tenantId, key, state: 'CANCELLED', reference: '', amountMinor: 0, answersAt };
      await database.withTenant(tenantId, (tx) =>
        tx.simulatedCharge.createMany({ data: [row], skipDuplicates: true }),
      );
    },
    /** Move a charge on where it stands in one of these states. */
    async move(
      { tenantId, key }: ChargeKey,
      from: readonly ChargeState[],
      to: ChargeState,
    ): Promise<void> {
      await database.withTenant(tenantId, (tx) =>
        tx.simulatedCharge.updateMany({
          where: { tenantId, key, state: { in: [...from] } },
          data: { state: to },
        }),
      );
    },
  };
}
