import { currentRequest, type RequestScope } from '../request-scope.ts';
import type { AskedMutation } from './asked-mutation.ts';
import { mutationRecord, type MutationRecord } from './mutation-record.ts';
import { verdictOfKept } from './verdict.ts';

type Intended = { readonly tenantId: string; readonly operation: string };

/** The record of the mutation that is being answered, when this intent is its own; null elsewhere. */
export function recordOfEffect(
  { tenantId, operation }: Intended,
  result: unknown,
): { readonly record: MutationRecord; readonly traceparent: string | null } | null {
  const found = answering(operation);
  if (!found) return null;
  const { scope, mutation } = found;
  const record = mutationRecord(scope, mutation, verdictOfKept(result, mutation.successType));
  mutation.writtenFor = tenantId;
  return { record, traceparent: scope.traceparent };
}

/** The result of the intent that is being answered was kept before: nothing happens a second time. */
export function noteRepeated({ operation }: Intended, result: unknown): void {
  const mutation = answering(operation)?.mutation;
  if (mutation) mutation.repeated = verdictOfKept(result, mutation.successType);
}

function answering(
  operation: string,
): { readonly scope: RequestScope; readonly mutation: AskedMutation } | null {
  const scope = currentRequest();
  const mutation = scope?.mutations?.current;
  return scope && mutation?.field === operation ? { scope, mutation } : null;
}
