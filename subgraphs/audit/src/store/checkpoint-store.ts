import type { Sql } from '@novapos/chassis';
import type { SignedCheckpoint } from '../chain/checkpoint-keys.ts';

/** A checkpoint as its table has it. */
type CheckpointRow = Omit<SignedCheckpoint, 'tenantId' | 'keyId'> & {
  readonly tenant_id: string;
  readonly key_id: string;
};

const columns = 'tenant_id, sequence, hash, count, at, key_id, signature';
const insert = {
  name: 'checkpoint.insert',
  text: `insert into audit_checkpoints (${columns}) values ($1, $2, $3, $4, $5, $6, $7)
    on conflict do nothing`,
};
const at = {
  name: 'checkpoint.at',
  text: `select ${columns} from audit_checkpoints where tenant_id = $1 and sequence = $2`,
};
const between = {
  name: 'checkpoint.between',
  text: `select ${columns} from audit_checkpoints
    where tenant_id = $1 and sequence > $2 and sequence <= $3 order by sequence`,
};
const last = {
  name: 'checkpoint.last',
  text: `select ${columns} from audit_checkpoints
    where tenant_id = $1 and at <= $2 order by sequence desc limit 1`,
};

/** Keep a checkpoint; the first one for a record stays. */
export async function insertCheckpoint(sql: Sql, checkpoint: SignedCheckpoint): Promise<void> {
  const { tenantId, sequence, hash, count, keyId, signature } = checkpoint;
  await sql.rows(insert, [tenantId, sequence, hash, count, checkpoint.at, keyId, signature]);
}

/** The checkpoint for one record; null where there is none. */
export async function findCheckpoint(
  sql: Sql,
  tenantId: string,
  sequence: number,
): Promise<SignedCheckpoint | null> {
  const [row] = await sql.rows<CheckpointRow>(at, [tenantId, sequence]);
  return row ? toCheckpoint(row) : null;
}

/** The checkpoints for the records behind one, up to another. */
export async function listCheckpoints(
  sql: Sql,
  tenantId: string,
  [after, upTo]: readonly [number, number],
): Promise<readonly SignedCheckpoint[]> {
  return (await sql.rows<CheckpointRow>(between, [tenantId, after, upTo])).map(toCheckpoint);
}

/** The furthest checkpoint that was signed by then. */
export async function findLastCheckpoint(
  sql: Sql,
  tenantId: string,
  signedBy: Date | 'infinity',
): Promise<SignedCheckpoint | null> {
  const [row] = await sql.rows<CheckpointRow>(last, [tenantId, signedBy]);
  return row ? toCheckpoint(row) : null;
}

function toCheckpoint({
  tenant_id: tenantId,
  key_id: keyId,
  ...rest
}: CheckpointRow): SignedCheckpoint {
  return { ...rest, tenantId, keyId };
}
