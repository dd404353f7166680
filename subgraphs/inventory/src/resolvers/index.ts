import { scalars } from '@novapos/chassis';
import type { InventoryContext } from '../context.ts';
import { readId } from '../domain/id.ts';
import type { Location } from '../domain/location.ts';
import { movementIdOf } from '../domain/movement.ts';
import { availableOf } from '../domain/stock-level.ts';
import { changeLocationResolver } from './change-location.ts';
import { createLocationResolver } from './create-location.ts';
import { locations, locationsOfStore, movements, stockLevels, stockLow } from './lists.ts';
import { adjustStockResolver, receiveStockResolver } from './move-stock.ts';
import { orderStockResolvers } from './order-stock.ts';
import { findLocation, seenLocation } from './seen-location.ts';
import { setStockThresholdResolver } from './set-stock-threshold.ts';
import { stockChanges } from './stock-changes.ts';
import type { Resolvers } from './types.generated.ts';

async function locationOf(
  { locationId }: { readonly locationId: string },
  context: InventoryContext,
): Promise<Location> {
  const location = await findLocation(locationId, context);
  if (!location) throw new Error(`location ${locationId} has stock and is gone`);
  return location;
}

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  Quantity: scalars.Quantity,
  Query: {
    location: (_parent, { id }, context) => findLocation(id, context),
    locations,
    stockLevels,
    stockLow,
    stockChanges,
    stockLevel: async (_parent, args, context) => {
      const variantId = readId(args.variantId);
      const locationId = await seenLocation(args.locationId, context);
      if (locationId === null || variantId === null) return null;
      return context.stock.find(context.principal.tenantId, { locationId, variantId });
    },
    movements,
    movementTotals: async (_parent, { locationId }, context) => {
      const { principal, movements: ledger } = context;
      const id = await seenLocation(locationId, context);
      const totals = id === null ? [] : await ledger.totals(principal.tenantId, id);
      return totals.map((total) => ({ __typename: 'MovementTotal', ...total }));
    },
  },
  Mutation: {
    createLocation: createLocationResolver,
    changeLocation: changeLocationResolver,
    receiveStock: receiveStockResolver,
    adjustStock: adjustStockResolver,
    setStockThreshold: setStockThresholdResolver,
    ...orderStockResolvers,
  },
  Location: {
    __resolveReference: ({ id }, context) => findLocation(id, context),
    store: ({ storeId }) => ({ id: storeId }),
  },
  Store: {
    __resolveReference: ({ id }) => ({ id }),
    locations: locationsOfStore,
  },
  Variant: {
    __resolveReference: ({ id }) => ({ id }),
    stock: (variant, args, { loaders, principal }) => {
      const variantId = readId(variant.id);
      const storeId = readId(args.storeId ?? principal.storeId ?? '');
      return variantId && storeId ? loaders.level.load({ storeId, variantId }) : null;
    },
  },
  StockLevel: {
    variant: ({ variantId }) => ({ id: variantId }),
    location: (level, _args, context) => locationOf(level, context),
    available: availableOf,
    threshold: ({ locationId, variantId }, _args, { loaders }) =>
      loaders.threshold.load({ locationId, variantId }),
  },
  Movement: {
    id: movementIdOf,
    variant: ({ variantId }) => ({ id: variantId }),
    location: (movement, _args, context) => locationOf(movement, context),
  },
};
