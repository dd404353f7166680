import type { Quantity } from '@novapos/kernel';

/** Why stock changed. */
export type MovementKind = 'RECEIVED' | 'ADJUSTED' | 'SOLD' | 'RESTOCKED' | 'RETURNED';

/** One change of a variant's stock at a location; numbered there from 1, never changed, never deleted. */
export type Movement = {
  readonly locationId: string;
  readonly variantId: string;
  readonly sequence: number;
  readonly kind: MovementKind;
  readonly quantity: Quantity;
  readonly onHandAfter: Quantity;
  readonly reason: string | null;
  readonly orderId: string | null;
  readonly movedBy: string;
  readonly movedAt: Date;
};

/** What has moved at a location, of one kind. */
export type MovementTotal = {
  readonly kind: MovementKind;
  readonly quantity: Quantity;
  readonly count: number;
};

/** The name that all the world knows a movement by. */
export function movementIdOf({
  locationId,
  variantId,
  sequence,
}: Pick<Movement, 'locationId' | 'variantId' | 'sequence'>): string {
  return `${locationId}:${variantId}:${sequence}`;
}
