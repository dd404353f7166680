import type { Approval } from './cart.ts';
import type { Readable } from './readable.ts';

/** Someone who can sign in here by PIN. */
export type StaffMember = {
  readonly userId: string;
  readonly name: string;
  readonly grants: readonly string[];
};

/** Who is at the till. */
export type StaffState = {
  readonly members: readonly StaffMember[];
  readonly current: (StaffMember & { readonly since: Date; readonly isOnline: boolean }) | null;
  /** Signed in, and locked until the PIN is entered again: the cart stays. */
  readonly isLocked: boolean;
};

/** What became of a PIN. */
export type PinOutcome =
  | { readonly kind: 'ok' }
  | { readonly kind: 'wrong'; readonly attemptsLeft: number }
  | { readonly kind: 'locked'; readonly until: Date }
  | { readonly kind: 'problem'; readonly problem: string; readonly requestId: string | null };

/** Signing in and out at this till; also without the network, against verifiers. */
export type Staff = {
  readonly state: Readable<StaffState>;
  readonly signIn: (userId: string, pin: string) => Promise<PinOutcome>;
  readonly lock: () => void;
  readonly signOut: () => Promise<void>;
  readonly holds: (grant: string) => boolean;
  /** Who could allow an act that needs this right. */
  readonly approversOf: (grant: string) => readonly StaffMember[];
  readonly approve: (
    grant: string,
    approverId: string,
    pin: string,
  ) => Promise<
    { readonly kind: 'ok'; readonly approval: Approval } | Exclude<PinOutcome, { kind: 'ok' }>
  >;
};

/** Pairing of this device with a register. */
export type PairingState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'unpaired'; readonly reason: string | null }
  | {
      readonly kind: 'paired';
      readonly deviceId: string;
      readonly deviceName: string;
      readonly tenantName: string;
      readonly storeName: string;
      readonly registerId: string;
      readonly registerName: string;
      readonly registerCode: string;
    };

/** A register that a manager can pair this device with. */
export type PairableRegister = {
  readonly registerId: string;
  readonly name: string;
  readonly storeName: string;
  /** The device that would be unpaired; null where none is. */
  readonly pairedWith: string | null;
};

/** How a device becomes a till. */
export type Pairing = {
  readonly state: Readable<PairingState>;
  /** A manager signs in with e-mail and password, for the pairing alone; answers where it can be paired. */
  readonly begin: (
    email: string,
    password: string,
  ) => Promise<{ readonly registers: readonly PairableRegister[] } | { readonly problem: string }>;
  readonly pair: (
    registerId: string,
    deviceName: string,
  ) => Promise<{ readonly kind: 'ok' } | { readonly kind: 'problem'; readonly problem: string }>;
  /** Forget the device's credential and what it keeps; refused while something is unsent. */
  readonly unpair: () => Promise<{ readonly problem: string } | null>;
};
