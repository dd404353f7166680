/** A customer without what is sealed; nothing personal is left of an erased one. */
export type Customer = {
  readonly id: string;
  readonly name: string | null;
  readonly externalReference: string | null;
  /** Counts the changes, from 1. */
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly erasedAt: Date | null;
};

/** A note without its text, which is sealed. */
export type CustomerNote = {
  readonly id: string;
  readonly customerId: string;
  readonly authorId: string;
  readonly createdAt: Date;
};

/** What is sealed, and of what. */
export type SealedField = 'customer.email' | 'customer.phone' | 'note.text';
