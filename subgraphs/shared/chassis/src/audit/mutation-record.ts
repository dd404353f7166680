import type { mutationRecorded } from '@novapos/kernel';
import type { z } from 'zod';
import type { Principal } from '../principal/principal.ts';
import type { AskedMutation, Change, Verdict } from './asked-mutation.ts';
import { safeInput } from './safe-input.ts';
import { idOf } from './verdict.ts';

/** What is told of one mutation, as the contract of the event has it. */
export type MutationRecord = z.infer<(typeof mutationRecorded)['data']>;

/** Who asked for a mutation, as part of which request, and from where. */
export type Asking = {
  readonly principal: Principal;
  readonly requestId: string;
  readonly clientAddress: string | null;
};

/** The record of a mutation: who, what, on what, and what became of it. */
export function mutationRecord(
  { principal, requestId, clientAddress }: Asking,
  asked: AskedMutation,
  verdict: Verdict,
): MutationRecord {
  const { kind, subject: id, roles, storeId, registerId } = principal;
  // What a session is to a person, the public part of its key is to a partner's program.
  const sessionId = principal.sessionId ?? principal.keyId;
  const change = verdict.outcome === 'DONE' ? asked.change : null;
  const safe = (part: Change['before'] | undefined) => (part ? safeInput(asked.field, part) : null);
  return {
    recordId: asked.recordId,
    mutation: asked.field,
    outcome: verdict.outcome,
    code: verdict.code,
    actor: { kind, id, roles: [...roles], storeId, registerId, sessionId },
    target: targetOf(asked, verdict),
    input: { ...safeInput(asked.field, asked.args) },
    before: safe(change?.before),
    after: safe(change?.after),
    requestId,
    clientAddress,
    at: asked.askedAt.toISOString(),
  };
}

function targetOf(
  { change, args, successType }: AskedMutation,
  { id: answered }: Verdict,
): MutationRecord['target'] {
  if (change) return { type: change.type, id: change.id };
  const id = answered ?? idOf(args['input'], successType) ?? idOf(args, successType);
  return id === null ? null : { type: successType, id };
}
