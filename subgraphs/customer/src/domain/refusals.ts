/** One thing that is wrong with an input: its field, and what to do. Never repeats what was given. */
export type Problem = { readonly field: string; readonly message: string };

/** Something in the input can't be used. */
export type CustomerDetailsInvalid = {
  readonly kind: 'CustomerDetailsInvalid';
  readonly problems: readonly Problem[];
};

/** Another customer of the tenant has this e-mail address. */
export type CustomerEmailTaken = {
  readonly kind: 'CustomerEmailTaken';
  readonly customerId: string;
};

/** Another customer of the tenant has this phone number. */
export type CustomerPhoneTaken = {
  readonly kind: 'CustomerPhoneTaken';
  readonly customerId: string;
};

/** Another customer of the tenant has this external reference. */
export type ExternalReferenceTaken = {
  readonly kind: 'ExternalReferenceTaken';
  readonly customerId: string;
};

/** What only one customer of a tenant can have, and another has. */
export type Taken = CustomerEmailTaken | CustomerPhoneTaken | ExternalReferenceTaken;

/** The tenant has no such customer. */
export type CustomerNotFound = { readonly kind: 'CustomerNotFound' };

/** The customer was erased: nothing of it can be changed any more. */
export type CustomerErased = { readonly kind: 'CustomerErased' };

/** Someone changed the customer since it was read. */
export type CustomerChangedMeanwhile = {
  readonly kind: 'CustomerChangedMeanwhile';
  readonly currentVersion: number;
};

/** The customer has no such note. */
export type CustomerNoteNotFound = { readonly kind: 'CustomerNoteNotFound' };

/** Everything that this domain may refuse. */
export type Refusal =
  | CustomerDetailsInvalid
  | Taken
  | CustomerNotFound
  | CustomerErased
  | CustomerChangedMeanwhile
  | CustomerNoteNotFound;
