import type { Vault } from '../keys/vault.ts';
import type { CustomerDatabase } from '../store/customer-database.ts';
import {
  listTenantsWithKeys,
  renewKeys,
  resealBatch,
  retireKeys,
  type Pass,
} from '../store/rotation-store.ts';

/** How keys are rotated. */
export type Rotation = {
  readonly database: CustomerDatabase;
  readonly vault: Vault;
  readonly now: () => Date;
  /** Also data keys made before this are replaced; null for only those made under another master key. */
  readonly madeBefore?: Date | null;
  /** How many texts are sealed anew in one transaction. */
  readonly batch?: number;
  /** Hears of each batch and of each tenant that is done. */
  readonly report?: (progress: RotationProgress) => void;
};

/** What was done of a tenant so far. */
export type RotationProgress = {
  readonly tenantId: string;
  readonly rewrapped: number;
  readonly isRenewed: boolean;
  readonly resealed: number;
  readonly broken: number;
  /** Only the newest data key is left. */
  readonly isDone: boolean;
};

/**
 * Bring every tenant's keys under the current master key, with a data key made under it, and seal all texts
 * anew, batch by batch, while service goes on. Killed at any point, it goes on from there the next time;
 * done, it changes nothing. Answers what was done, tenant by tenant.
 */
export async function rotateKeys(rotation: Rotation): Promise<readonly RotationProgress[]> {
  const done: RotationProgress[] = [];
  for (const tenantId of await listTenantsWithKeys(rotation.database)) {
    done.push(await rotateTenant(rotation, tenantId));
  }
  return done;
}

async function rotateTenant(rotation: Rotation, tenantId: string): Promise<RotationProgress> {
  const { database, vault, now, madeBefore = null, report = () => undefined } = rotation;
  const renewed = await database.withTenantSql(tenantId, (sql) =>
    renewKeys(sql, { tenantId, vault }, { madeBefore, at: now() }),
  );
  let progress = { tenantId, ...renewed, resealed: 0, broken: 0, isDone: false };
  // Who began to write before the new key was there may still seal with the old one: look again.
  while (!progress.isDone) {
    progress = { ...progress, broken: 0 };
    for await (const { resealed, broken } of passOver(rotation, tenantId)) {
      progress = {
        ...progress,
        resealed: progress.resealed + resealed,
        broken: progress.broken + broken,
      };
      report(progress);
    }
    const isDone = await database.withTenantSql(tenantId, (sql) => retireKeys(sql, tenantId));
    progress = { ...progress, isDone };
    if (progress.broken > 0) break;
  }
  report(progress);
  return progress;
}

async function* passOver(
  { database, vault, now, batch: most = 200 }: Rotation,
  tenantId: string,
): AsyncGenerator<Pass> {
  let last: Pass['last'] = null;
  for (;;) {
    const from: Parameters<typeof resealBatch>[2] = { last, most };
    const pass: Pass | null = await database.withTenantSql(tenantId, (sql) =>
      resealBatch(sql, { tenantId, vault, at: now() }, from),
    );
    if (!pass) return;
    yield pass;
    last = pass.last;
  }
}
