import type { Statement } from '@novapos/chassis';

const columns = 'id, store_id, name, name_key, is_default, allows_negative_stock, created_at';

/** One at a time may set up or change a store's locations: $1 the store. */
export const lockStore: Statement = {
  name: 'locations.lock-store',
  text: `select pg_advisory_xact_lock(hashtextextended('locations of ' || $1, 0))`,
};

/**
 * A new location, the default where its store has none; no row where its name is taken:
 * $1 tenant, $2 id, $3 store, $4 name, $5 its key, $6 allows negative stock, $7 now.
 */
export const insertLocation: Statement = {
  name: 'locations.insert',
  text: `insert into locations (tenant_id, ${columns})
    select $1::uuid, $2::uuid, $3::uuid, $4, $5,
      not exists (select from locations where tenant_id = $1 and store_id = $3 and is_default),
      $6::boolean, $7::timestamptz
    on conflict (tenant_id, store_id, name_key) do nothing
    returning is_default`,
};

/** The default of a store gives way to another: $1 tenant, $2 store. */
export const clearDefault: Statement = {
  name: 'locations.clear-default',
  text: `update locations set is_default = false
    where tenant_id = $1 and store_id = $2 and is_default`,
};

/** $1 tenant, $2 location. */
export const setDefault: Statement = {
  name: 'locations.set-default',
  text: 'update locations set is_default = true where tenant_id = $1 and id = $2',
};

/**
 * Change what is not null; no row where another of the store has the name:
 * $1 tenant, $2 location, $3 name, $4 its key, $5 allows negative stock.
 */
export const updateLocation: Statement = {
  name: 'locations.update',
  text: `update locations as place
    set name = coalesce($3, name), name_key = coalesce($4::text, name_key),
      allows_negative_stock = coalesce($5::boolean, allows_negative_stock)
    where tenant_id = $1 and id = $2 and not exists (
      select from locations as other
      where other.tenant_id = $1 and other.store_id = place.store_id and other.name_key = $4
        and other.id <> $2
    )
    returning id`,
};

/** $1 tenant, $2 location. */
export const selectLocation: Statement = {
  name: 'locations.find',
  text: `select ${columns} from locations where tenant_id = $1 and id = $2`,
};

/** A page of each store's locations: $1 tenant; side by side: $2 stores, $3 limits, $4 and $5 after. */
export const locationsOfStores: Statement = {
  name: 'locations.of-stores',
  text: `select asked.number::int, page.*
    from unnest($2::uuid[], $3::int[], $4::text[], $5::uuid[]) with ordinality
      as asked (store_id, take, after_key, after_id, number)
    cross join lateral (
      select ${columns} from locations
      where tenant_id = $1 and locations.store_id = asked.store_id
        and (after_key is null or (name_key, id) > (after_key, after_id))
      order by name_key, id limit asked.take
    ) as page
    order by asked.number, page.name_key, page.id`,
};
