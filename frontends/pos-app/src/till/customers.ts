/** A customer as the till knows it. */
export type Customer = {
  readonly id: string;
  readonly name: string;
  /** To tell namesakes apart. */
  readonly phoneLast4: string | null;
  /** Null where they are not known, such as without the network. */
  readonly points: number | null;
  readonly tier: string | null;
  /** What the points can pay, in minor units; null where they are not known. */
  readonly pointsWorthMinor: number | null;
};

/** Customers: on the server, or, without the network, those kept on the device. */
export type Customers = {
  readonly search: (text: string) => Promise<readonly Customer[]>;
  /** With points, where the network is there. */
  readonly read: (id: string) => Promise<Customer | null>;
  /** Only with the network. */
  readonly create: (details: {
    readonly name: string;
    readonly email: string | null;
    readonly phone: string | null;
  }) => Promise<{ readonly customer: Customer } | { readonly problem: string }>;
};
