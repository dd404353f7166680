import type { Sql } from '@novapos/chassis';
import type { PointsRounding, Programme, Terms } from '../domain/programme.ts';
import type { Tier } from '../domain/tier.ts';

type ProgrammeRow = {
  readonly is_active: boolean;
  readonly currency: string;
  readonly points_per_unit: number;
  readonly unit_minor: number;
  readonly earn_rounding: PointsRounding;
  readonly redeem_points: number;
  readonly redeem_minor: number;
  readonly minimum_redeem_points: number;
  readonly expiry_months: number | null;
  readonly tier_window_months: number | null;
  readonly tiers: readonly Tier[];
  readonly version: number;
  readonly changed_at: Date;
};

const columns = `is_active, currency, points_per_unit, unit_minor, earn_rounding, redeem_points, redeem_minor,
  minimum_redeem_points, expiry_months, tier_window_months, tiers, version, changed_at`;
const select = {
  name: 'programme.find',
  text: `select ${columns} from loyalty_programmes where tenant_id = $1`,
};
const lock = {
  name: 'programme.lock',
  text: `select ${columns} from loyalty_programmes where tenant_id = $1 for update`,
};
const hasGiven = {
  name: 'programme.has-given',
  text: `select exists (select 1 from point_entries where tenant_id = $1) as given`,
};
const upsert = {
  name: 'programme.set',
  text: `insert into loyalty_programmes (tenant_id, ${columns}, changed_by)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 1, $13, $14)
    on conflict (tenant_id) do update set
      is_active = excluded.is_active, currency = excluded.currency,
      points_per_unit = excluded.points_per_unit, unit_minor = excluded.unit_minor,
      earn_rounding = excluded.earn_rounding, redeem_points = excluded.redeem_points,
      redeem_minor = excluded.redeem_minor,
      minimum_redeem_points = excluded.minimum_redeem_points,
      expiry_months = excluded.expiry_months, tier_window_months = excluded.tier_window_months,
      tiers = excluded.tiers, version = loyalty_programmes.version + 1,
      changed_at = excluded.changed_at, changed_by = excluded.changed_by
    returning ${columns}`,
};

/** The tenant's programme; null where it has none. */
export async function findProgramme(sql: Sql, tenantId: string): Promise<Programme | null> {
  const [row] = await sql.rows<ProgrammeRow>(select, [tenantId]);
  return row ? programmeOf(row) : null;
}

/** The same, and nobody else changes it until the transaction ends. */
export async function lockProgramme(sql: Sql, tenantId: string): Promise<Programme | null> {
  const [row] = await sql.rows<ProgrammeRow>(lock, [tenantId]);
  return row ? programmeOf(row) : null;
}

/** Whether the tenant ever gave points. */
export async function hasGivenPoints(sql: Sql, tenantId: string): Promise<boolean> {
  const [row] = await sql.rows<{ readonly given: boolean }>(hasGiven, [tenantId]);
  return row?.given ?? false;
}

/** Set the tenant's programme to these terms. */
export async function writeProgramme(
  sql: Sql,
  tenantId: string,
  { terms, by, at }: { readonly terms: Terms; readonly by: string; readonly at: Date },
): Promise<Programme> {
  const [row] = await sql.rows<ProgrammeRow>(upsert, [
    tenantId,
    terms.isActive,
    terms.currency,
    terms.pointsPerUnit,
    terms.unitMinor,
    terms.earnRounding,
    terms.redeemPoints,
    terms.redeemMinor,
    terms.minimumRedeemPoints,
    terms.expiryMonths,
    terms.tierWindowMonths,
    JSON.stringify(terms.tiers),
    at,
    by,
  ]);
  if (!row) throw new Error('a programme was set and is not there');
  return programmeOf(row);
}

function programmeOf(row: ProgrammeRow): Programme {
  return {
    isActive: row.is_active,
    currency: row.currency,
    pointsPerUnit: row.points_per_unit,
    unitMinor: row.unit_minor,
    earnRounding: row.earn_rounding,
    redeemPoints: row.redeem_points,
    redeemMinor: row.redeem_minor,
    minimumRedeemPoints: row.minimum_redeem_points,
    expiryMonths: row.expiry_months,
    tierWindowMonths: row.tier_window_months,
    tiers: row.tiers,
    version: row.version,
    changedAt: row.changed_at,
  };
}
