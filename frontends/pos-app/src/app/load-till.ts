import { createAppUpdates } from '../pwa/app-updates.ts';
import type { Till } from '../till/till.ts';

// In a production bundle it is false when it is built, and the imagined till is left out with it.
const hasFake = import.meta.env.MODE === 'development' || import.meta.env.MODE === 'demo';

/** The till of this device; for development an imagined one, at an address with `?fake`. */
export async function loadTill(): Promise<Till> {
  const updates = createAppUpdates();
  if (hasFake) {
    const search = new URLSearchParams(location.search);
    if (search.has('fake')) {
      const { createFakeTill, optionsIn } = await import('../fake/index.ts');
      return createFakeTill(optionsIn(search));
    }
  }
  const { createTill } = await import('../create-till.ts');
  return createTill({ updates });
}
