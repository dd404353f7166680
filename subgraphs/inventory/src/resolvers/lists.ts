import { connectionOf, pageOf } from '@novapos/chassis';
import { z } from 'zod';
import type { InventoryContext } from '../context.ts';
import { readId } from '../domain/id.ts';
import type { KeyedLocation, LocationKey } from '../store/location-store.ts';
import type { MovementKey } from '../store/movement-store.ts';
import { seenLocation } from './seen-location.ts';
import type { QueryResolvers, StoreResolvers } from './types.generated.ts';

const locationKey: z.ZodType<LocationKey> = z.tuple([z.string(), z.guid()]);
const levelKey: z.ZodType<readonly [string]> = z.tuple([z.guid()]);
const movementKey: z.ZodType<MovementKey> = z.tuple([z.iso.datetime(), z.guid(), z.int()]);

const keyOfLocation = ({ nameKey, id }: KeyedLocation) => [nameKey, id];

type PageOfStore = { readonly first?: number | null; readonly after?: string | null };

async function locationsOf(storeId: string, args: PageOfStore, { loaders }: InventoryContext) {
  const page = pageOf(args, locationKey);
  const id = readId(storeId);
  const rows = id === null ? [] : await loaders.locationsOfStore.load({ storeId: id, page });
  return connectionOf(rows, page, keyOfLocation);
}

export const locationsOfStore: NonNullable<StoreResolvers['locations']> = ({ id }, args, context) =>
  locationsOf(id, args, context);

export const locations: NonNullable<QueryResolvers['locations']> = async (
  _parent,
  { storeId, ...args },
  context,
) => {
  if (storeId != null) return locationsOf(storeId, args, context);
  const page = pageOf(args, locationKey);
  const { principal, scope } = context;
  const rows = await context.locations.list(principal.tenantId, scope, page);
  return connectionOf(rows, page, keyOfLocation);
};

export const stockLevels: NonNullable<QueryResolvers['stockLevels']> = async (
  _parent,
  { locationId, ...args },
  context,
) => {
  const { principal, stock } = context;
  const page = pageOf(args, levelKey);
  const id = await seenLocation(locationId, context);
  const rows = id === null ? [] : await stock.listAt(principal.tenantId, id, page);
  return connectionOf(rows, page, ({ variantId }) => [variantId]);
};

export const stockLow: NonNullable<QueryResolvers['stockLow']> = async (
  _parent,
  { locationId, ...args },
  context,
) => {
  const { principal, thresholds } = context;
  const page = pageOf(args, levelKey);
  const id = await seenLocation(locationId, context);
  const rows = id === null ? [] : await thresholds.listLow(principal.tenantId, id, page);
  return connectionOf(rows, page, ({ variantId }) => [variantId]);
};

export const movements: NonNullable<QueryResolvers['movements']> = async (
  _parent,
  { locationId, variantId, ...args },
  context,
) => {
  const { principal, movements: ledger } = context;
  const page = pageOf(args, movementKey);
  const seen = await seenLocation(locationId, context);
  const where = { locationId: seen, variantId: variantId ? readId(variantId) : null };
  const isNobodys = where.locationId === null || (variantId != null && where.variantId === null);
  const rows = isNobodys
    ? []
    : await ledger.list(principal.tenantId, { ...where, locationId: where.locationId ?? '' }, page);
  return connectionOf(rows, page, (row) => [
    row.movedAt.toISOString(),
    row.variantId,
    row.sequence,
  ]);
};
