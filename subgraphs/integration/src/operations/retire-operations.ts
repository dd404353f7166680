import { noteChange } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import type { OperationList } from '../domain/operation-list.ts';
import { ownerOf, type OperationListNotFound } from './list-owner.ts';
import type { Registrar } from './register-operations.ts';

/** What is to be retired; without ids the whole list. */
export type RetireInput = {
  readonly client: string;
  readonly version: string;
  readonly operationIds?: readonly string[] | null | undefined;
};

/** The list as it is now, and how many of its operations were not retired before. */
export type OperationsRetired = { readonly list: OperationList; readonly retired: number };

/** Retire a list, or some operations of it; again changes nothing. */
export async function retireOperations(
  { principal, operations, now }: Omit<Registrar, 'check'>,
  { client, version, operationIds }: RetireInput,
): Promise<Decision<OperationsRetired, OperationListNotFound>> {
  const owner = await ownerOf(principal, client, operations.partners);
  if (!owner.ok) return owner;
  const of = { ...owner.value, client, version };
  const outcome = await operations.retire(of, operationIds ?? null, now());
  if (!outcome) return refuse({ kind: 'OperationListNotFound' });
  const { retired, list } = outcome;
  if (retired > 0) {
    const after = { version, retired, isWholeList: list.retiredAt !== null };
    noteChange({ type: 'OperationList', id: client, before: null, after });
  }
  return accept(outcome);
}
