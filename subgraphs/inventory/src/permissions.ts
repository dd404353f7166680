import { can, canOrPeer, peersOnly, type Permissions } from '@novapos/chassis';

/** Who may ask what. The stock of sales is moved by peers alone. */
export const permissions: Permissions = {
  Query: {
    location: can('stock:read'),
    locations: can('stock:read'),
    stockLevels: can('stock:read'),
    stockLevel: can('stock:read'),
    stockLow: can('stock:read'),
    stockChanges: can('stock:read'),
    movements: can('stock:read'),
    movementTotals: can('stock:read'),
  },
  Mutation: {
    createLocation: can('stock:adjust'),
    changeLocation: can('stock:adjust'),
    receiveStock: can('stock:receive'),
    adjustStock: can('stock:adjust'),
    setStockThreshold: can('stock:adjust'),
    reserveStock: peersOnly,
    releaseStock: peersOnly,
    consumeStock: peersOnly,
    takeSoldStock: peersOnly,
    restockOrder: peersOnly,
    returnStock: peersOnly,
  },
  entities: {
    Location: canOrPeer('stock:read'),
    Store: canOrPeer('stock:read'),
    Variant: canOrPeer('stock:read'),
  },
};
