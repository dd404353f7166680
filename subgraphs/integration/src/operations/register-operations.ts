import { noteChange, type Principal } from '@novapos/chassis';
import { ManifestInvalid, readManifest, type ManifestOperation } from '@novapos/graph';
import { accept, refuse, type Decision } from '@novapos/kernel';
import {
  isVersion,
  listLimits,
  type ListOwner,
  type OperationList,
} from '../domain/operation-list.ts';
import {
  registrationIn,
  type OperationsRefused,
  type RefusedOffer,
  type RegistrationInvalid,
} from '../domain/registration.ts';
import type { CheckedOffer, OperationStore } from '../store/operation-store.ts';
import { ownerOf, type OperationListNotFound } from './list-owner.ts';

/** As much of the graph as registering needs: a verdict for each operation, in their order. */
export type CheckOperations = (
  operations: readonly ManifestOperation[],
  seenBy: 'apps' | 'partners',
) => Promise<readonly Verdict[]>;

type Verdict =
  | Pick<CheckedOffer, 'kind' | 'name' | 'cost' | 'subgraphs'>
  | { readonly reasons: readonly string[] };

/** Who works on lists of operations, and with what. */
export type Registrar = {
  readonly principal: Principal;
  readonly operations: OperationStore;
  readonly check: CheckOperations;
  readonly now: () => Date;
};

/** What someone wants registered; the manifest is looked at as it came. */
export type RegisterInput = {
  readonly client: string;
  readonly version: string;
  readonly manifest: unknown;
};

/** The list as it is now, and how it came to that. */
export type OperationsRegistered = {
  readonly list: OperationList;
  readonly added: number;
  readonly unchanged: number;
};

type Refusal = OperationsRefused | OperationListNotFound | RegistrationInvalid;

/** Register the operations of a client and version, all or none; the same again changes nothing. */
export async function registerOperations(
  registrar: Registrar,
  { client, version, manifest }: RegisterInput,
): Promise<Decision<OperationsRegistered, Refusal>> {
  const { principal, operations } = registrar;
  const owner = await ownerOf(principal, client, operations.partners);
  if (!owner.ok) return owner;
  const offered = readOffer(version, manifest);
  if (!offered.ok) return offered;
  const of = { ...owner.value, client, version };
  const present = await operations.presentList(of, idsOf(offered.value));
  const wanted = registrationIn(present, offered.value);
  if (!wanted.ok) return wanted;
  // What is there already was checked when it came.
  const checked = await checkOffer(registrar, owner.value, wanted.value.added);
  if (!checked.ok) return checked;
  const outcome = await operations.register({
    ...of,
    offered: offered.value,
    checked: checked.value,
    by: principal.keyId ?? principal.subject,
    at: registrar.now(),
  });
  if (outcome.ok && outcome.value.added > 0) {
    const { added, list } = outcome.value;
    const after = { version, added, operations: list.operationCount };
    noteChange({ type: 'OperationList', id: client, before: null, after });
  }
  return outcome;
}

function readOffer(
  version: string,
  manifest: unknown,
): Decision<readonly ManifestOperation[], RegistrationInvalid> {
  if (!isVersion(version)) {
    const message = `Give 1 to ${listLimits.versionCharacters} letters, digits, dots, hyphens, pluses and underscores, such as \`2.3.1\`.`;
    return invalid([{ field: 'version', message }]);
  }
  try {
    return accept(readManifest(manifest));
  } catch (error) {
    if (!(error instanceof ManifestInvalid)) throw error;
    return invalid(error.problems.map((message) => ({ field: 'manifest', message })));
  }
}

function invalid(problems: RegistrationInvalid['problems']) {
  return refuse({ kind: 'IntegrationInputInvalid', problems } as const);
}

async function checkOffer(
  { check }: Registrar,
  { partnerId }: ListOwner,
  offered: readonly ManifestOperation[],
): Promise<Decision<readonly CheckedOffer[], OperationsRefused>> {
  if (offered.length === 0) return accept([]);
  const verdicts = await check(offered, partnerId === null ? 'apps' : 'partners');
  const checked: CheckedOffer[] = [];
  const refused: RefusedOffer[] = [];
  for (const [index, { id, name, body }] of offered.entries()) {
    const verdict = verdicts[index] ?? { reasons: ['It was not checked.'] };
    if ('reasons' in verdict) refused.push({ id, name, reasons: verdict.reasons });
    else checked.push({ ...verdict, id, body });
  }
  return refused.length > 0 ? refuse({ kind: 'OperationsRefused', refused }) : accept(checked);
}

function idsOf(operations: readonly ManifestOperation[]): readonly string[] {
  return operations.map(({ id }) => id);
}
