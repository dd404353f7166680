import type { Database } from '@novapos/chassis';
import type { ChargeKey, ChargePart } from '../provider/payment-provider.ts';
import type { PrismaClient } from './client/client.ts';

type Kept = { readonly isNew: boolean; readonly answersAt: Date };

const lock = {
  name: 'simulated.lock',
  text: `select amount_minor from simulated_charges
    where tenant_id = $1 and key = $2 and state in ('CAPTURED', 'REFUNDED') for update`,
};
const known = {
  name: 'simulated.part',
  text: `select answers_at from simulated_refunds
    where tenant_id = $1 and key = $2 and refund_key = $3`,
};
const insert = {
  name: 'simulated.keep-part',
  text: `insert into simulated_refunds (tenant_id, key, refund_key, amount_minor, answers_at)
    select $1, $2, $3, $4::bigint, $5
    where $4::bigint + (select coalesce(sum(amount_minor), 0) from simulated_refunds
      where tenant_id = $1 and key = $2) <= $6::bigint
    returning refund_key`,
};
const finish = {
  name: 'simulated.all-back',
  text: `update simulated_charges set state = 'REFUNDED'
    where tenant_id = $1 and key = $2 and amount_minor =
      (select sum(amount_minor) from simulated_refunds where tenant_id = $1 and key = $2)`,
};

/** Which parts of simulated charges went back, as a provider remembers it. */
export function simulatedRefunds(database: Database<PrismaClient>) {
  return {
    /** Give back a part of a charge, once a key; throws where that is more than was charged. */
    async keep(
      { tenantId, key }: ChargeKey,
      { refundKey, amountMinor, answersAt }: ChargePart & { readonly answersAt: Date },
    ): Promise<Kept> {
      return database.withTenantSql(tenantId, async (sql) => {
        const [charge] = await sql.rows<{ amount_minor: number }>(lock, [tenantId, key]);
        if (!charge) throw new RangeError('nothing was charged under this key');
        const [part] = await sql.rows<{ answers_at: Date }>(known, [tenantId, key, refundKey]);
        if (part) return { isNew: false, answersAt: part.answers_at };
        const values = [tenantId, key, refundKey, amountMinor, answersAt, charge.amount_minor];
        const [kept] = await sql.rows(insert, values);
        if (!kept) throw new RangeError('more would go back than was charged');
        await sql.rows(finish, [tenantId, key]);
        return { isNew: true, answersAt };
      });
    },
  };
}

/** The simulator's memory of what went back. */
export type SimulatedRefunds = ReturnType<typeof simulatedRefunds>;
