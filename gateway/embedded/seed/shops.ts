import { harbour } from './harbour.ts';
import { largeCatalogue } from './large-catalogue.ts';
import { markthalle } from './markthalle.ts';
import { platform } from './platform.ts';
import type { Shop } from './shop.ts';

/** How much a new installation holds. */
export type SeedKind = 'none' | 'small' | 'demo' | 'large';

/** Every kind of seed, the smallest first. */
export const seedKinds: readonly SeedKind[] = ['none', 'small', 'demo', 'large'];

/** The tenants of a kind of seed; `none` still has the platform's own, or nobody could sign in. */
export function shopsOf(kind: SeedKind): readonly Shop[] {
  switch (kind) {
    case 'none':
      return [platform];
    case 'small':
      return [harbour, markthalle].map((shop) => ({
        ...shop,
        catalogue: shop.catalogue.slice(0, 12),
      }));
    case 'demo':
      return [harbour, markthalle];
    case 'large':
      return [{ ...harbour, catalogue: [...harbour.catalogue, ...largeCatalogue()] }, markthalle];
  }
}
