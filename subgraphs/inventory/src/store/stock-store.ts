import { once, type Database, type Intent, type Page, type Sql } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { MovementKind } from '../domain/movement.ts';
import { availableOf, type StockLevel } from '../domain/stock-level.ts';
import type { StockLine } from '../domain/stock-lines.ts';
import { shortageOf, type Shortages } from '../domain/shortage.ts';
import type { PrismaClient, StockLevel as LevelRow } from './client/client.ts';
import { levelAt, levelsInStores, moveLevels } from './level-statements.ts';
import { recallIntent } from './recall-intent.ts';
import { tellStock, type ChangedLevel } from './tell-stock.ts';
import type { Shelf } from './threshold-store.ts';

/** A delivery or a correction at a location. */
export type StockChange = {
  readonly tenantId: string;
  readonly locationId: string;
  readonly kind: MovementKind;
  /** Each variant once. */
  readonly lines: readonly StockLine[];
  readonly reason: string | null;
  readonly movedBy: string;
  readonly now: Date;
};

/** On hand and reserved after a change, a pair a line, in the lines' order. */
export type Figures = readonly (readonly [onHand: number, reserved: number])[];

/** A variant in the default location of a store. */
export type PlaceOfVariant = { readonly storeId: string; readonly variantId: string };

type LocatedRow = {
  readonly location_id: string;
  readonly variant_id: string;
  readonly on_hand: number;
  readonly reserved: number;
  readonly changed_at: Date | null;
};
type PlacedRow = LocatedRow & { readonly store_id: string };

/** What a change of stock may do inside its one transaction. */
export type StockTransaction = {
  /** Move all lines; below zero as well. */
  readonly move: (change: StockChange) => Promise<Figures>;
  /** Move all lines, or none where that would take away what is not there to have. */
  readonly moveIfEnough: (change: StockChange) => Promise<Decision<Figures, Shortages>>;
};

/** Levels of stock, read and moved. */
export type StockStore = ReturnType<typeof stockStore>;

export function stockStore(database: Database<PrismaClient>) {
  return {
    /** What was answered to an intent before; null for a new one. */
    recall: (intent: Intent): Promise<unknown> => recallIntent(database, intent),

    /** Do the work once an intent; its result is kept with it. */
    once<Result>(intent: Intent, work: (tx: StockTransaction) => Promise<Result>): Promise<Result> {
      return database.withTenantSql(intent.tenantId, (sql) =>
        once(sql, intent, () => work(transactionOf(sql))),
      );
    },

    /** Levels at a location, by variant's id. */
    async listAt(
      tenantId: string,
      locationId: string,
      { after, limit }: Page<readonly [string]>,
    ): Promise<readonly StockLevel[]> {
      const rows = await database.withTenant(tenantId, (tx) =>
        tx.stockLevel.findMany({
          where: { tenantId, locationId, ...(after ? { variantId: { gt: after[0] } } : {}) },
          orderBy: { variantId: 'asc' },
          take: limit,
        }),
      );
      return rows.map(levelOf);
    },

    /** A level; one of nothing where there is a threshold alone, null where there is neither. */
    async find(tenantId: string, { locationId, variantId }: Shelf): Promise<StockLevel | null> {
      const [row] = await database.withTenantSql(tenantId, (sql) =>
        sql.rows<LocatedRow>(levelAt, [tenantId, locationId, variantId]),
      );
      return row ? locatedLevelOf(row) : null;
    },

    /** Levels of variants in stores' default locations; none where nothing ever moved. */
    async listInStores(
      tenantId: string,
      places: readonly PlaceOfVariant[],
    ): Promise<readonly (StockLevel & { readonly storeId: string })[]> {
      const stores = places.map(({ storeId }) => storeId);
      const variants = places.map(({ variantId }) => variantId);
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.rows<PlacedRow>(levelsInStores, [tenantId, stores, variants]),
      );
      return rows.map((row) => ({ storeId: row.store_id, ...locatedLevelOf(row) }));
    },
  };
}

function transactionOf(sql: Sql): StockTransaction {
  return {
    async move(change) {
      const levels = await moveLines(sql, change);
      await tellMoved(sql, change, levels);
      return levels.map(figuresOf);
    },
    async moveIfEnough(change) {
      await sql.rows({ name: 'savepoint', text: 'savepoint before_move' }, []);
      const levels = await moveLines(sql, change);
      const shortages = shortagesOf(change.lines, levels);
      if (shortages.length === 0) {
        await tellMoved(sql, change, levels);
        return accept(levels.map(figuresOf));
      }
      await sql.rows({ name: 'savepoint.undo', text: 'rollback to savepoint before_move' }, []);
      return refuse(shortages);
    },
  };
}

/** The levels that were moved, a level a line, in the lines' order. */
async function moveLines(sql: Sql, change: StockChange): Promise<readonly ChangedLevel[]> {
  const { tenantId, locationId, kind, lines, reason, movedBy, now } = change;
  const variants = lines.map(({ variantId }) => variantId);
  const quantities = lines.map(({ quantity }) => quantity);
  const values = [tenantId, locationId, variants, quantities, now, kind, reason, movedBy];
  const rows = await sql.rows<ChangedLevel>(moveLevels, values);
  const moved = new Map(rows.map((row) => [row.variant_id, row]));
  return variants.map((variantId) => {
    const row = moved.get(variantId);
    if (!row) throw new Error(`variant ${variantId} was not moved`);
    return row;
  });
}

async function tellMoved(
  sql: Sql,
  { tenantId, lines, now: at }: StockChange,
  levels: readonly ChangedLevel[],
): Promise<void> {
  const moved = new Map(lines.map(({ variantId, quantity }) => [variantId, quantity]));
  await tellStock(sql, levels, { tenantId, at, movedOf: (id) => moved.get(id) ?? 0 });
}

function figuresOf({ on_hand: onHand, reserved }: ChangedLevel): Figures[number] {
  return [onHand, reserved];
}

function shortagesOf(lines: readonly StockLine[], levels: readonly ChangedLevel[]): Shortages {
  return levels.flatMap(({ on_hand: onHand, reserved }, at) => {
    const { variantId, quantity } = lines[at] ?? { variantId: '', quantity: 0 };
    const left = availableOf({ onHand, reserved });
    return quantity < 0 && left < 0 ? [shortageOf(variantId, -quantity, left - quantity)] : [];
  });
}

function locatedLevelOf(row: LocatedRow): StockLevel {
  return {
    locationId: row.location_id,
    variantId: row.variant_id,
    onHand: row.on_hand,
    reserved: row.reserved,
    changedAt: row.changed_at,
  };
}

function levelOf({ locationId, variantId, onHand, reserved, changedAt }: LevelRow): StockLevel {
  return {
    locationId,
    variantId,
    onHand: Number(onHand),
    reserved: Number(reserved),
    changedAt,
  };
}
