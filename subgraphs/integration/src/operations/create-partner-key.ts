import { noteChange, once, partnerGrants, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { expiryProblems, termProblems, type KeyTerms } from '../domain/key-terms.ts';
import { clean } from '../domain/partner-details.ts';
import { mostLiveKeys } from '../domain/partner-key.ts';
import {
  inputInvalid,
  problem,
  type IntegrationInputInvalid,
  type PartnerNotFound,
  type Problem,
  type SandboxNotOpened,
  type TooManyPartnerKeys,
} from '../domain/partner-refusals.ts';
import { allowedAddress } from '../keys/allowed-addresses.ts';
import { newKey, type NewKey } from '../keys/new-key.ts';
import type { Places } from '../peers/places.ts';
import { countLiveKeys, insertKey, type NewPartnerKey } from '../store/key-rows.ts';
import { lockPartner } from '../store/partner-rows.ts';
import type { PartnerDesk } from './partner-desk.ts';
import { tellKey } from './tell-partner.ts';

/** A key as it is asked for. */
export type KeyInput = KeyTerms & {
  readonly idempotencyKey: string;
  readonly partnerId: string;
};

/** A key that was made; its text is null where this intent was answered before, since nobody keeps it. */
export type KeyMade = { readonly keyId: string; readonly text: string | null };

type Refusal = PartnerNotFound | TooManyPartnerKeys | SandboxNotOpened | IntegrationInputInvalid;
type Body = Omit<NewPartnerKey, 'id' | 'secretHash' | 'createdBy' | 'createdAt'>;

/** Make a key for a partner, once an intent. Its text is in this one answer, and of its secret only a hash is kept. */
export async function createPartnerKey(
  desk: PartnerDesk,
  places: Pick<Places, 'unknownStores'>,
  { idempotencyKey: key, ...input }: KeyInput,
): Promise<Decision<KeyMade, Refusal>> {
  const invalid = inputInvalid(await problemsOf(desk, places, input));
  if (invalid) return refuse(invalid);
  if (!isUuid(input.partnerId)) return refuse({ kind: 'PartnerNotFound' });
  const { tenantId } = desk;
  const body = bodyOf(input);
  const fresh = newKey(body.environment);
  const decision = await desk.write((sql) =>
    once(sql, { tenantId, operation: 'createPartnerKey', key, body }, () =>
      create(sql, desk, body, fresh),
    ),
  );
  if (!decision.ok) return decision;
  const keyId = decision.value;
  return accept({ keyId, text: keyId === fresh.id ? fresh.text : null });
}

async function create(
  sql: Sql,
  { tenantId, by, now }: PartnerDesk,
  body: Body,
  { id, secretHash }: NewKey,
): Promise<Decision<string, Refusal>> {
  const at = now();
  const { partnerId, environment, expiresAt } = body;
  const late = inputInvalid(expiryProblems(expiresAt, at));
  if (late) return refuse(late);
  // Whoever makes another key of the partner waits here, and then counts this one.
  const partner = await lockPartner(sql, tenantId, partnerId);
  if (!partner) return refuse({ kind: 'PartnerNotFound' });
  if (environment === 'TEST' && !partner.sandbox) return refuse({ kind: 'SandboxNotOpened' });
  const live = await countLiveKeys(sql, tenantId, { partnerId, environment, at });
  if (live >= mostLiveKeys) return refuse({ kind: 'TooManyPartnerKeys' });
  await insertKey(sql, tenantId, { ...body, id, secretHash, createdBy: by, createdAt: at });
  await tellKey(sql, 'created', { tenantId, at }, { id, partnerId, environment });
  const { grants, storeIds } = body;
  const after = { partnerId, environment, grants, storeIds, expiresAt };
  noteChange({ type: 'PartnerKey', id, before: null, after });
  return accept(id);
}

async function problemsOf(
  { grants }: PartnerDesk,
  places: Pick<Places, 'unknownStores'>,
  terms: KeyTerms,
): Promise<readonly Problem[]> {
  const problems = [
    ...termProblems(terms, { ofPartners: partnerGrants, ofAsker: grants }),
    ...(terms.allowedAddresses ?? []).flatMap((address, at) =>
      problem(
        `allowedAddresses.${at}`,
        allowedAddress(address) === null,
        'Give an IPv4 or IPv6 address, or a network such as 192.0.2.0/24.',
      ),
    ),
  ];
  return problems.length > 0 ? problems : storeProblems(places, terms.storeIds ?? []);
}

async function storeProblems(
  places: Pick<Places, 'unknownStores'>,
  storeIds: readonly string[],
): Promise<readonly Problem[]> {
  const asked = storeIds.filter(isUuid);
  const unknown = new Set(asked.length === 0 ? [] : await places.unknownStores(asked));
  return storeIds.flatMap((id, at) =>
    problem(
      `storeIds.${at}`,
      !isUuid(id) || unknown.has(id),
      'The tenant has no store with this id.',
    ),
  );
}

function bodyOf({ partnerId, ...terms }: KeyTerms & { readonly partnerId: string }): Body {
  const { environment, label, grants, storeIds, allowedAddresses, expiresAt } = terms;
  return {
    ...{ partnerId: partnerId.toLowerCase(), environment, label: clean(label) },
    grants: distinct(grants),
    storeIds: storeIds ? distinct(storeIds.map((id) => id.toLowerCase())) : null,
    allowedAddresses: allowedAddresses
      ? distinct(allowedAddresses.map((address) => allowedAddress(address) ?? address))
      : null,
    expiresAt: expiresAt ?? null,
  };
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
