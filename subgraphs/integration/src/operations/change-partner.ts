import { noteChange, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import type { Partner } from '../domain/partner.ts';
import { clean, detailProblems, type PartnerDetails } from '../domain/partner-details.ts';
import {
  inputInvalid,
  type IntegrationInputInvalid,
  type PartnerNotFound,
} from '../domain/partner-refusals.ts';
import { lockPartner } from '../store/partner-rows.ts';
import { updatePartner, type PartnerFacts } from '../store/partner-writes.ts';
import type { PartnerDesk } from './partner-desk.ts';
import { tellPartnerChanged } from './tell-partner.ts';

/** What to change of a partner; what is left out stays. */
export type PartnerChange = Omit<PartnerDetails, 'clientName'> & { readonly id: string };

/** Change a partner; answers its id. What differs in nothing is no change and is not told. */
export async function changePartner(
  desk: PartnerDesk,
  change: PartnerChange,
): Promise<Decision<string, PartnerNotFound | IntegrationInputInvalid>> {
  const invalid = inputInvalid(detailProblems(change));
  if (invalid) return refuse(invalid);
  if (!isUuid(change.id)) return refuse({ kind: 'PartnerNotFound' });
  return desk.write(async (sql) => {
    const partner = await lockPartner(sql, desk.tenantId, change.id);
    if (!partner) return refuse({ kind: 'PartnerNotFound' });
    await save(sql, desk, partner, factsAfter(partner, change));
    return accept(partner.id);
  });
}

async function save(
  sql: Sql,
  { tenantId, now }: PartnerDesk,
  partner: Partner,
  after: PartnerFacts,
): Promise<void> {
  const { id } = partner;
  const before = factsOf(partner);
  noteChange({ type: 'Partner', id, before, after });
  const names = Object.keys(before) as (keyof PartnerFacts)[];
  if (names.every((name) => before[name] === after[name])) return;
  await updatePartner(sql, { tenantId, id }, after);
  await tellPartnerChanged(sql, { tenantId, at: now() }, { ...partner, ...after });
}

function factsOf({ name, isActive, requestsPerMinute, costPerMinute }: Partner): PartnerFacts {
  return { name, isActive, requestsPerMinute, costPerMinute };
}

function factsAfter(partner: Partner, change: PartnerChange): PartnerFacts {
  const { name, isActive, requestsPerMinute, costPerMinute } = change;
  return {
    name: name == null ? partner.name : clean(name),
    isActive: isActive ?? partner.isActive,
    requestsPerMinute:
      requestsPerMinute === undefined ? partner.requestsPerMinute : requestsPerMinute,
    costPerMinute: costPerMinute === undefined ? partner.costPerMinute : costPerMinute,
  };
}
