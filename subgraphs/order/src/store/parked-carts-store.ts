import {
  CodedError,
  inStores,
  isDuplicate,
  once,
  type Database,
  type Intent,
  type Sql,
  type StoreScope,
} from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  mostParkedCarts,
  type ParkCartRefusal,
  type ParkedCart,
  type ParkedContent,
} from '../domain/parked-cart.ts';
import type { PrismaClient } from './client/client.ts';

/** Which cart is taken, and when; one of another store than these is not found. */
export type Taking = {
  readonly id: string;
  readonly scope: StoreScope;
  readonly takenAt: Date;
};

type Kept = { readonly parkedCartId: string };
type CartRow = {
  readonly id: string;
  readonly store_id: string;
  readonly register_id: string;
  readonly label: string;
  readonly customer_id: string | null;
  readonly cart: ParkedContent;
  readonly currency: string;
  readonly shown_total_minor: number;
  readonly parked_by: string;
  readonly parked_at: Date;
};

// As long as an intent is known, so is the cart that it took.
const keptMs = 32 * 24 * 3_600_000;

// Carts of a store are put aside one after the other, so that their number is true.
const lockStore = {
  name: 'parked.lock-store',
  text: `select pg_advisory_xact_lock(hashtextextended($1::text || 'parked', 0))`,
};
const forgetTaken = {
  name: 'parked.forget-taken',
  text: 'delete from parked_carts where store_id = $1 and taken_at < $2',
};
const count = {
  name: 'parked.count',
  text: 'select count(*) as carts from parked_carts where store_id = $1 and taken_at is null',
};
const insert = {
  name: 'parked.insert',
  text: 'insert into parked_carts select * from json_populate_record(null::parked_carts, $1::json)',
};
const take = {
  name: 'parked.take',
  text: `update parked_carts set taken_at = $2
    where id = $1 and taken_at is null and ${inStores('store_id', '$3')} returning *`,
};
const byId = {
  name: 'parked.by-id',
  text: `select * from parked_carts where id = $1 and ${inStores('store_id', '$2')}`,
};
const list = {
  name: 'parked.list',
  text: `select * from parked_carts where store_id = $1 and taken_at is null
    order by parked_at, id limit $2`,
};
const forgetCustomer = {
  name: 'parked.forget-customer',
  text: 'update parked_carts set customer_id = null where customer_id = $1',
};

/** Nothing is written and nothing kept: the same intent can be tried again. */
class NotTaken extends Error {}

/** Keeps carts that are put aside. */
export function parkedCartsStore(database: Database<PrismaClient>) {
  return {
    /** The oldest first. */
    async list(tenantId: string, storeId: string): Promise<readonly ParkedCart[]> {
      const rows = await database.withTenantSql(tenantId, (sql) =>
        sql.final<CartRow>(list, [storeId, mostParkedCarts]),
      );
      return rows.map(toCart);
    },
    /** The cart of this id, taken or not. */
    async get(tenantId: string, id: string): Promise<ParkedCart> {
      const [row] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<CartRow>(byId, [id, null]),
      );
      if (!row) throw new CodedError('NOT_FOUND', 'The cart of this intent is gone.');
      return toCart(row);
    },
    /** Put a cart aside, unless its store has too many. */
    async park(intent: Intent, cart: ParkedCart): Promise<Decision<ParkedCart, ParkCartRefusal>> {
      try {
        const { parkedCartId: cartId } = await database.withTenantSql(intent.tenantId, (sql) =>
          once<Kept>(sql, intent, () => park(sql, intent.tenantId, cart)),
        );
        return accept(cartId === cart.id ? cart : await this.get(intent.tenantId, cartId));
      } catch (error) {
        if (error instanceof NotTaken) return refuse({ kind: 'TooManyParked' });
        if (!isDuplicate(error)) throw error;
        throw new CodedError('BAD_USER_INPUT', 'Another parked cart has this id.');
      }
    },
    /** Take a cart, once an intent; null where it is gone. */
    async resume(intent: Intent, taking: Taking): Promise<ParkedCart | null> {
      try {
        return await database.withTenantSql(intent.tenantId, async (sql) => {
          const { parkedCartId: cartId } = await once<Kept>(sql, intent, () => taken(sql, taking));
          const [row] = await sql.rows<CartRow>(byId, [cartId, taking.scope]);
          return row ? toCart(row) : null;
        });
      } catch (error) {
        if (error instanceof NotTaken) return null;
        throw error;
      }
    },
    /** Take a cart that nobody goes on with; null where it is gone. */
    async discard(tenantId: string, { id, takenAt, scope }: Taking): Promise<ParkedCart | null> {
      const [row] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<CartRow>(take, [id, takenAt, scope]),
      );
      return row ? toCart(row) : null;
    },
  };
}

/** Keeps carts that are put aside. */
export type ParkedCartsStore = ReturnType<typeof parkedCartsStore>;

/** Forget for whom carts were put aside; the carts stay. */
export async function forgetCustomerOfCarts(sql: Sql, customerId: string): Promise<void> {
  await sql.rows(forgetCustomer, [customerId]);
}

async function park(sql: Sql, tenantId: string, cart: ParkedCart): Promise<Kept> {
  const { storeId, parkedAt } = cart;
  await sql.rows(lockStore, [storeId]);
  await sql.rows(forgetTaken, [storeId, new Date(parkedAt.getTime() - keptMs)]);
  const [parked] = await sql.rows<{ carts: number }>(count, [storeId]);
  if ((parked?.carts ?? 0) >= mostParkedCarts) throw new NotTaken();
  await sql.rows(insert, [JSON.stringify(cartRow(tenantId, cart))]);
  return { parkedCartId: cart.id };
}

async function taken(sql: Sql, { id, takenAt, scope }: Taking): Promise<Kept> {
  const [row] = await sql.rows<CartRow>(take, [id, takenAt, scope]);
  if (!row) throw new NotTaken();
  return { parkedCartId: row.id };
}

function cartRow(tenantId: string, cart: ParkedCart) {
  return {
    tenant_id: tenantId,
    id: cart.id,
    store_id: cart.storeId,
    register_id: cart.registerId,
    label: cart.label,
    customer_id: cart.customerId,
    cart: cart.content,
    currency: cart.currency,
    shown_total_minor: cart.shownTotalMinor,
    parked_by: cart.parkedBy,
    parked_at: cart.parkedAt,
    taken_at: null,
  };
}

function toCart(row: CartRow): ParkedCart {
  return {
    id: row.id,
    storeId: row.store_id,
    registerId: row.register_id,
    label: row.label,
    customerId: row.customer_id,
    content: row.cart,
    currency: row.currency,
    shownTotalMinor: row.shown_total_minor,
    parkedBy: row.parked_by,
    parkedAt: row.parked_at,
  };
}
