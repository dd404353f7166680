import type { Sql } from '@novapos/chassis';

const openShift = {
  name: 'shifts.open-at-register',
  text: `select open_shift_id as "shiftId" from receipt_counters
    where tenant_id = $1 and register_id = $2 for share`,
};

/**
 * The shift that is open at a register, or null. Nobody opens or closes one there until the transaction ends, so that
 * what is booked to it is in its report.
 */
export async function openShiftId(
  sql: Pick<Sql, 'rows'>,
  tenantId: string,
  registerId: string,
): Promise<string | null> {
  const [register] = await sql.rows<{ shiftId: string | null }>(openShift, [tenantId, registerId]);
  return register?.shiftId ?? null;
}
