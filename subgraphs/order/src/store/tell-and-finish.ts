import { emit, finish, type Intent, type Sql } from '@novapos/chassis';
import type { EventContract } from '@novapos/kernel';

/** The end of an intent: what is told of its order, and what is kept of it. */
export type Ending<Data> = {
  readonly intent: Intent;
  readonly kept: unknown;
  readonly contract: EventContract<Data>;
  readonly orderId: string;
  readonly at: Date;
  readonly data: Data;
};

/**
 * Tell what became of an order and keep what became of its intent, as the last that a transaction does: both
 * travel together with the commit. What does not fit the contract throws before any of it is asked for.
 */
export async function tellAndFinish<Data>(
  sql: Sql,
  { intent, kept, contract, orderId, at, data }: Ending<Data>,
): Promise<void> {
  const rows: Sql['rows'] = async <Row>(...asked: Parameters<Sql['rows']>) => {
    const [told] = await Promise.all([
      sql.rows<Row>(...asked),
      finish({ rows: sql.final }, intent, kept),
    ]);
    return told;
  };
  await emit({ rows }, contract, { tenantId: intent.tenantId, subject: orderId, at, data });
}
