import { newId, noteChange, once, type Sql } from '@novapos/chassis';
import { accept, refuse, type Decision } from '@novapos/kernel';
import { clean, detailProblems } from '../domain/partner-details.ts';
import {
  inputInvalid,
  type IntegrationInputInvalid,
  type PartnerNameTaken,
} from '../domain/partner-refusals.ts';
import { insertPartner, type NewPartner } from '../store/partner-writes.ts';
import type { PartnerDesk } from './partner-desk.ts';
import { tellPartnerChanged } from './tell-partner.ts';

/** A partner as it is asked for. */
export type PartnerInput = {
  readonly idempotencyKey: string;
  readonly name: string;
  readonly clientName: string;
  readonly requestsPerMinute?: number | null | undefined;
  readonly costPerMinute?: number | null | undefined;
};

type Body = Omit<NewPartner, 'id' | 'createdAt'>;

/** Add a partner, once an intent; answers its id. */
export async function createPartner(
  desk: PartnerDesk,
  { idempotencyKey: key, ...input }: PartnerInput,
): Promise<Decision<string, IntegrationInputInvalid | PartnerNameTaken>> {
  const invalid = inputInvalid(detailProblems(input));
  if (invalid) return refuse(invalid);
  const { clientName, requestsPerMinute = null, costPerMinute = null } = input;
  const body = { name: clean(input.name), clientName, requestsPerMinute, costPerMinute };
  const { tenantId } = desk;
  return desk.write((sql) =>
    once(sql, { tenantId, operation: 'createPartner', key, body }, () => create(sql, desk, body)),
  );
}

async function create(
  sql: Sql,
  { tenantId, now }: PartnerDesk,
  body: Body,
): Promise<Decision<string, PartnerNameTaken>> {
  const at = now();
  const partner = { ...body, id: newId(), createdAt: at, isActive: true };
  if (!(await insertPartner(sql, tenantId, partner))) return refuse({ kind: 'PartnerNameTaken' });
  await tellPartnerChanged(sql, { tenantId, at }, partner);
  noteChange({ type: 'Partner', id: partner.id, before: null, after: { ...body, isActive: true } });
  return accept(partner.id);
}
