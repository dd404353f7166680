import { accept, refuse, type Decision } from '@novapos/kernel';
import { listLimits } from './operation-list.ts';

/** An operation that someone wants registered. */
export type OfferedOperation = { readonly id: string; readonly name: string; readonly body: string };

/** What a list has under an id already. */
export type KnownOperation = {
  readonly id: string;
  readonly body: string;
  readonly isRetired: boolean;
};

/** What a list is before something is registered in it. */
export type PresentList = {
  readonly exists: boolean;
  readonly isRetired: boolean;
  /** Of the offered operations, those that it has. */
  readonly known: readonly KnownOperation[];
  /** How many it has in all. */
  readonly operationCount: number;
  /** How many lists of the client are not retired. */
  readonly liveVersions: number;
};

/** One operation that can't be registered, and why. */
export type RefusedOffer = {
  readonly id: string;
  readonly name: string | null;
  readonly reasons: readonly string[];
};

/** Some operations can't be registered, and so none is. */
export type OperationsRefused = {
  readonly kind: 'OperationsRefused';
  readonly refused: readonly RefusedOffer[];
};

/** Something in the input can't be used. */
export type RegistrationInvalid = {
  readonly kind: 'IntegrationInputInvalid';
  readonly problems: readonly { readonly field: string; readonly message: string }[];
};

/** What registering does: those that are new or come back, and how many are there as they are. */
export type Registration<Offered extends OfferedOperation> = {
  readonly added: readonly Offered[];
  readonly unchanged: number;
  /** False where nothing has to be written. */
  readonly isChange: boolean;
};

/**
 * What registering these in a list comes to. An id means one body for ever in a list: with another it is
 * refused. What was retired comes back when it is registered again.
 */
export function registrationIn<Offered extends OfferedOperation>(
  list: PresentList,
  offered: readonly Offered[],
): Decision<Registration<Offered>, OperationsRefused | RegistrationInvalid> {
  const known = new Map(list.known.map((one) => [one.id, one]));
  const refused = offered.filter(({ id, body }) => (known.get(id)?.body ?? body) !== body);
  if (refused.length > 0) {
    return refuse({ kind: 'OperationsRefused', refused: refused.map(withAnotherBody) });
  }
  const added = offered.filter(({ id }) => known.get(id)?.isRetired !== false);
  const problems = problemsOf(list, added.length - list.known.filter((one) => one.isRetired).length);
  if (problems.length > 0) return refuse({ kind: 'IntegrationInputInvalid', problems });
  const isChange = added.length > 0 || list.isRetired;
  return accept({ added, unchanged: offered.length - added.length, isChange });
}

function withAnotherBody({ id, name }: OfferedOperation): RefusedOffer {
  const reasons = [
    'This id is registered in the list with another body. Register the new body under another id, or in a new version.',
  ];
  return { id, name, reasons };
}

function problemsOf(list: PresentList, more: number): RegistrationInvalid['problems'] {
  const { operations, liveVersions } = listLimits;
  if (list.operationCount + more > operations) {
    const message = `The list would hold ${list.operationCount + more} operations: at most ${operations} are allowed. Begin a new version.`;
    return [{ field: 'manifest', message }];
  }
  const isNew = !list.exists || list.isRetired;
  if (isNew && list.liveVersions >= liveVersions) {
    const message = `The client has ${list.liveVersions} versions that are not retired: at most ${liveVersions} are allowed. Retire one that nobody runs any more.`;
    return [{ field: 'version', message }];
  }
  return [];
}
