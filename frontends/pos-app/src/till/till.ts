import type { Cart } from './cart.ts';
import type { Catalogue } from './catalogue.ts';
import type { Customers } from './customers.ts';
import type { Readable } from './readable.ts';
import type { Refunds } from './refunds.ts';
import type { Receipts, Sales } from './sales.ts';
import type { Parked, Shifts } from './shifts.ts';
import type { Pairing, Staff } from './staff.ts';
import type { Outbox, StatusState } from './status.ts';

/** All that the screens can ask of a till. They know nothing of the network or of storage. */
export type Till = {
  readonly pairing: Pairing;
  readonly staff: Staff;
  readonly catalogue: Catalogue;
  readonly customers: Customers;
  readonly cart: Cart;
  readonly sales: Sales;
  readonly receipts: Receipts;
  readonly refunds: Refunds;
  readonly shifts: Shifts;
  readonly parked: Parked;
  readonly outbox: Outbox;
  readonly status: Readable<StatusState>;
  /** Apply a waiting update of the app; refused between Charge and receipt, and while anything is unsent. */
  readonly update: () => Promise<{ readonly problem: string } | null>;
};
