import type { PeerCall } from '@novapos/chassis';
import type { PlacesPeer, SellingPoint } from '../peers/places.ts';
import { keptFor } from './kept-for.ts';

const keptMs = 30_000;

/** The registers that are in service, as auth knew them at most 30 seconds ago. */
export function sellingPoints(places: PlacesPeer, now: () => Date) {
  const points = keptFor<SellingPoint | null>({
    ms: keptMs,
    now,
    isKept: (point) => point?.isActive === true,
    load: (key) => {
      const [tenantId = '', registerId = '', requestId = ''] = key.split(' ');
      return places.sellingPoint(registerId, { tenantId, requestId });
    },
  });

  return {
    /** Null for a register that nobody knows or that is out of service. */
    async find(registerId: string, { tenantId }: PeerCall): Promise<SellingPoint | null> {
      const point = await points.get(`${tenantId} ${registerId} selling-point`);
      return point?.isActive ? point : null;
    },
  };
}

/** The registers that are in service. */
export type SellingPoints = ReturnType<typeof sellingPoints>;
