import type { StatusState } from '../till/status.ts';
import type { Till } from '../till/till.ts';
import { fakeCart } from './fake-cart.ts';
import { fakeCatalogue } from './fake-catalogue.ts';
import { fakeCustomers } from './fake-customers.ts';
import { defaultOptions, type FakeOptions } from './fake-options.ts';
import { fakeOutbox } from './fake-outbox.ts';
import { fakePairing } from './fake-pairing.ts';
import { fakeReceipts } from './fake-receipts.ts';
import { fakeRefunds } from './fake-refunds.ts';
import { fakeSales } from './fake-sales.ts';
import { fakeParked, fakeShifts } from './fake-shifts.ts';
import { fakeStaff } from './fake-staff.ts';
import { fakeWorld } from './fake-world.ts';

/** An imagined till, and the weather around it. */
export type FakeTill = Till & { readonly change: (status: Partial<StatusState>) => void };

/** A till in memory that behaves like one: for development, and to test screens with. */
export function createFakeTill(chosen: Partial<FakeOptions> = {}): FakeTill {
  const options = { ...defaultOptions, ...chosen };
  const staff = fakeStaff(options);
  const world = fakeWorld(options, staff.holds);
  const catalogue = fakeCatalogue(options);
  const starters = catalogue.tiles(null).filter((_, index) => index % 13 === 0);
  const held = fakeCart(world, starters.slice(0, options.lines));
  return {
    pairing: fakePairing(options),
    staff,
    catalogue,
    customers: fakeCustomers(world),
    cart: held.cart,
    sales: fakeSales(world, held),
    receipts: fakeReceipts(world),
    refunds: fakeRefunds(world, held),
    shifts: fakeShifts(world),
    parked: fakeParked(world, held),
    outbox: fakeOutbox(world),
    status: world.status,
    update: async () => null,
    change(status) {
      const now = { ...world.status.get(), ...status };
      world.status.set({
        ...now,
        offlineSince: now.isOnline ? null : (now.offlineSince ?? new Date()),
      });
    },
  };
}
