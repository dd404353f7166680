import { claim, finish, type Intent, type Page, type Sql } from '@novapos/chassis';
import { z } from 'zod';
import { receiptSeriesOf, type Device } from '../domain/device.ts';
import { deviceColumns, replaceDevice, unpairDevice } from './device-statements.ts';
import type { AuthDatabase } from './open-auth-database.ts';
import { tellPaired, type PairingChange } from './tell-devices.ts';

/** Reads and writes devices. */
export type DevicesStore = ReturnType<typeof devicesStore>;

/** A device to pair, with what is kept of its credential. */
export type NewDevice = Pick<Device, 'tenantId' | 'id' | 'registerId' | 'name'> & {
  readonly secretHash: string;
};

/** What became of a pairing; a credential that was told before is not told again. */
export type Pairing = 'PAIRED' | 'TOLD_BEFORE' | 'NO_REGISTER';

/** A device with what its secret is checked against. */
export type DeviceWithHash = Device & { readonly secretHash: string };

/** Where a list of devices, the newest first, stands. */
export type DeviceKey = readonly [pairedAt: string, id: string];

/** The form of such a place in a cursor. */
export const deviceCursor = z.tuple([z.iso.datetime(), z.uuid()]);

/** A page of devices, of one register where it is named. */
export type DevicePage = Page<DeviceKey> & { readonly registerId: string | null };

const withRegister = `devices d
  join registers r on r.tenant_id = d.tenant_id and r.id = d.register_id`;

// Whoever pairs another device with the register waits here, and then counts this one.
const lockRegister = {
  name: 'device.lock-register',
  text: `select r.code, r.store_id as "storeId"
    from registers r join stores s on s.tenant_id = r.tenant_id and s.id = r.store_id
    where r.tenant_id = $1 and r.id = $2 and r.is_active and s.is_active
    for no key update of r`,
};
const countPairings = {
  name: 'device.count-pairings',
  text: `select coalesce(max(pairing), 0) as pairings from devices
    where tenant_id = $1 and register_id = $2`,
};
const insert = {
  name: 'device.insert',
  text: `insert into devices (tenant_id, id, register_id, name, pairing, receipt_series, secret_hash,
      paired_by_id, paired_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
};
const find = {
  name: 'device.find',
  text: `select ${deviceColumns}, d.secret_hash as "secretHash" from ${withRegister}
    where d.tenant_id = $1 and d.id = $2`,
};
const byIds = {
  name: 'device.by-ids',
  text: `select ${deviceColumns} from ${withRegister}
    where d.tenant_id = $1 and d.id = any($2::uuid[])`,
};
const pairedWith = {
  name: 'device.paired-with',
  text: `select ${deviceColumns} from ${withRegister}
    where d.tenant_id = $1 and d.register_id = any($2::uuid[]) and d.unpaired_at is null`,
};
const page = {
  name: 'device.page',
  text: `select ${deviceColumns} from ${withRegister}
    where d.tenant_id = $1 and ($2::uuid is null or d.register_id = $2)
      and ($3::timestamptz is null or (d.paired_at, d.id) < ($3, $4::uuid))
    order by d.paired_at desc, d.id desc limit $5`,
};
const seen = {
  name: 'device.seen',
  text: `update devices set last_seen_at = $3
    where tenant_id = $1 and id = $2 and unpaired_at is null returning id`,
};

type LockedRegister = { readonly code: string; readonly storeId: string };

async function pair(
  sql: Sql,
  device: NewDevice,
  { register, change }: { readonly register: LockedRegister; readonly change: PairingChange },
): Promise<void> {
  const { tenantId, id, registerId, name, secretHash } = device;
  await replaceDevice(sql, device, change);
  const [counted] = await sql.rows<{ pairings: number }>(countPairings, [tenantId, registerId]);
  const pairing = (counted?.pairings ?? 0) + 1;
  const series = receiptSeriesOf(register.code, pairing);
  const values = [tenantId, id, registerId, name, pairing, series, secretHash];
  await sql.rows(insert, [...values, change.byUserId, change.at]);
  await tellPaired(sql, { ...device, storeId: register.storeId }, change);
}

/** Devices in PostgreSQL. */
export function devicesStore(database: AuthDatabase) {
  return {
    /** Pair a device in the place of the one before, once an intent. */
    async pairOnce(intent: Intent, device: NewDevice, change: PairingChange): Promise<Pairing> {
      const { tenantId, registerId, id } = device;
      return database.withTenantSql(tenantId, async (sql) => {
        const [register] = await sql.rows<LockedRegister>(lockRegister, [tenantId, registerId]);
        if (!register) return 'NO_REGISTER';
        if ((await claim(sql, intent)).state !== 'NEW') return 'TOLD_BEFORE';
        await pair(sql, device, { register, change });
        await finish(sql, intent, { id });
        return 'PAIRED';
      });
    },

    /** End a pairing; one that has ended stays as it is. */
    async unpair(device: Pick<Device, 'tenantId' | 'id'>, change: PairingChange): Promise<boolean> {
      return database.withTenantSql(device.tenantId, (sql) => unpairDevice(sql, device, change));
    },

    async find(tenantId: string, id: string): Promise<DeviceWithHash | null> {
      return database.withTenantSql(tenantId, async (sql) => {
        const [found] = await sql.rows<DeviceWithHash>(find, [tenantId, id]);
        return found ?? null;
      });
    },

    async listByIds(tenantId: string, ids: readonly string[]): Promise<readonly Device[]> {
      return database.withTenantSql(tenantId, (sql) => sql.rows<Device>(byIds, [tenantId, ids]));
    },

    /** What is paired with these registers now. */
    async listPaired(tenantId: string, registerIds: readonly string[]): Promise<readonly Device[]> {
      const values = [tenantId, registerIds];
      return database.withTenantSql(tenantId, (sql) => sql.rows<Device>(pairedWith, values));
    },

    async list(
      tenantId: string,
      { registerId, after, limit }: DevicePage,
    ): Promise<readonly Device[]> {
      const values = [tenantId, registerId, after?.[0] ?? null, after?.[1] ?? null, limit];
      return database.withTenantSql(tenantId, (sql) => sql.rows<Device>(page, values));
    },

    /** Note that a paired device was seen; says whether it is paired. */
    async see({ tenantId, id }: Pick<Device, 'tenantId' | 'id'>, at: Date): Promise<boolean> {
      return database.withTenantSql(tenantId, async (sql) => {
        return (await sql.final(seen, [tenantId, id, at])).length > 0;
      });
    },
  };
}
