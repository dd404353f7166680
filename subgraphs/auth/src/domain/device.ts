/** A device that is or was paired with a register. */
export type Device = {
  readonly tenantId: string;
  readonly id: string;
  readonly registerId: string;
  /** The store of the register. */
  readonly storeId: string;
  readonly name: string;
  /** What begins the receipt numbers that it gives without the network. */
  readonly receiptSeries: string;
  /** Who paired it. */
  readonly pairedById: string;
  readonly pairedAt: Date;
  readonly unpairedAt: Date | null;
  readonly lastSeenAt: Date | null;
};

/** Why a pairing ended. */
export type PairingEnd = 'UNPAIRED' | 'REPLACED';

/**
 * The series of a register's first, second, third pairing: each device has its own for ever, so that a number that
 * was given without the network is never given twice.
 */
export function receiptSeriesOf(registerCode: string, pairing: number): string {
  return `${registerCode}-F${pairing}`;
}
