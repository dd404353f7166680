import { noteChange, type Principal } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { checkTerms, currencyStays, type LoyaltyProgrammeInvalid } from '../domain/check-terms.ts';
import type { Programme, Terms } from '../domain/programme.ts';
import type { Ledger } from '../store/ledger.ts';
import type { PointStore } from '../store/point-store.ts';

/** The terms as they shall be; the version as it was read, null for whatever it is. */
export type SetProgramme = {
  readonly idempotencyKey: string | null;
  readonly version: number | null;
  readonly terms: Terms;
};

type Refusal =
  | LoyaltyProgrammeInvalid
  | { readonly kind: 'LoyaltyProgrammeChangedMeanwhile'; readonly currentVersion: number };

/** The version that was set, or why not. */
export type SetProgrammeOutcome = Decision<{ readonly version: number }, Refusal>;

/** Set a tenant's programme; what was earned before stays as it is. */
export async function setLoyaltyProgramme(
  { principal, store }: { readonly principal: Principal; readonly store: PointStore },
  { idempotencyKey, version, terms }: SetProgramme,
): Promise<SetProgrammeOutcome> {
  const checked = checkTerms(terms);
  if (!checked.ok) return checked;
  const { tenantId, subject: by } = principal;
  const work = (ledger: Ledger) => set(ledger, { version, terms: checked.value, by });
  if (idempotencyKey === null) return store.within(tenantId, work);
  const body = { version, terms };
  const intent = { tenantId, operation: 'setLoyaltyProgramme', key: idempotencyKey, body };
  return store.once(intent, work);
}

async function set(
  ledger: Ledger,
  { version, terms, by }: Omit<SetProgramme, 'idempotencyKey'> & { readonly by: string },
): Promise<SetProgrammeOutcome> {
  const before = await ledger.lockProgramme();
  const currentVersion = before?.version ?? 0;
  if (version !== null && version !== currentVersion)
    return refuse({ kind: 'LoyaltyProgrammeChangedMeanwhile', currentVersion });
  if (before && before.currency !== terms.currency && (await ledger.hasGivenPoints()))
    return refuse(currencyStays(before.currency));

  const after = await ledger.writeProgramme(terms, by);
  const id = ledger.tenantId;
  const told = { before: before && termsOf(before), after: termsOf(after) };
  noteChange({ type: 'LoyaltyProgramme', id, ...told });
  return accept({ version: after.version });
}

function termsOf({ changedAt, ...terms }: Programme): Readonly<Record<string, unknown>> {
  return terms;
}
