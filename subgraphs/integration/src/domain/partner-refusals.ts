/** One thing that is wrong with an input: its field, and what to do. Never repeats what was given. */
export type Problem = { readonly field: string; readonly message: string };

/** Something in the input can't be used. */
export type IntegrationInputInvalid = {
  readonly kind: 'IntegrationInputInvalid';
  readonly problems: readonly Problem[];
};

/** The tenant has no such partner. */
export type PartnerNotFound = { readonly kind: 'PartnerNotFound' };

/** Another partner of the tenant has this client name. */
export type PartnerNameTaken = { readonly kind: 'PartnerNameTaken' };

/** As many keys of this partner and environment live as can. */
export type TooManyPartnerKeys = { readonly kind: 'TooManyPartnerKeys' };

/** The partner has no sandbox for test keys yet. */
export type SandboxNotOpened = { readonly kind: 'SandboxNotOpened' };

/** The tenant has no such key. */
export type PartnerKeyNotFound = { readonly kind: 'PartnerKeyNotFound' };

/** Everything that is refused of partners and their keys. */
export type PartnerRefusal =
  | IntegrationInputInvalid
  | PartnerNotFound
  | PartnerNameTaken
  | TooManyPartnerKeys
  | SandboxNotOpened
  | PartnerKeyNotFound;

/** The refusal of an input with problems, or null where it has none. */
export function inputInvalid(problems: readonly Problem[]): IntegrationInputInvalid | null {
  return problems.length === 0 ? null : { kind: 'IntegrationInputInvalid', problems };
}

/** A problem of a field where something is wrong with it. */
export function problem(field: string, isWrong: boolean, message: string): readonly Problem[] {
  return isWrong ? [{ field, message }] : [];
}
