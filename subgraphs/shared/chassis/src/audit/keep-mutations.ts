import type { RequestScope } from '../request-scope.ts';
import type { AskedMutation, Verdict } from './asked-mutation.ts';
import { mutationRecord } from './mutation-record.ts';
import type { MutationRecorder } from './mutation-recorder.ts';

/** Where what strangers asked for is kept: the tenant that is none. */
const noTenant = '00000000-0000-0000-0000-000000000000';

/**
 * After a request: keep a record of each mutation whose effect has not kept its own. People, partners and devices wait for it;
 * what peers asked for is written a moment later, with others.
 */
export async function keepMutations(
  scope: RequestScope,
  recorder: MutationRecorder,
  verdictOfUnstarted: (responseKey: string) => Verdict,
): Promise<void> {
  const { principal, traceparent, mutations } = scope;
  const records = (mutations?.all ?? []).filter(isUnkept).map((asked) => ({
    tenantId: asked.writtenFor ?? (principal.tenantId === '' ? noTenant : principal.tenantId),
    traceparent,
    record: mutationRecord(scope, asked, verdictOf(asked) ?? verdictOfUnstarted(asked.responseKey)),
  }));
  const isWaiting = principal.kind !== 'service' && principal.kind !== 'anonymous';
  await recorder.keep(records, isWaiting ? 'now' : 'soon');
}

// A mutation that wrote its record and failed may have lost it with its transaction: a second writing
// of a record that is there changes nothing.
function isUnkept({ writtenFor, verdict }: AskedMutation): boolean {
  return writtenFor === null || verdict === null || verdict.outcome === 'FAILED';
}

function verdictOf({ verdict, repeated }: AskedMutation): Verdict | null {
  const isSameAgain = verdict?.outcome === 'DONE' || verdict?.outcome === 'REFUSED';
  if (!repeated || !isSameAgain) return verdict;
  return { outcome: 'REPEATED', code: verdict.code, id: verdict.id ?? repeated.id };
}
