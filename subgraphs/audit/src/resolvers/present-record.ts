import type { AuditRecord } from '../domain/audit-record.ts';
import { isPerson, redact, redacted } from '../domain/redact.ts';
import type { TrailSettings } from '../domain/trail-settings.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A record as a viewer may see it. */
export type ShownRecord = Omit<
  AuditRecord,
  'actor' | 'target' | 'input' | 'before' | 'after' | 'hash' | 'previousHash'
> & {
  readonly actor: {
    readonly kind: string;
    readonly id: string | null;
    readonly roles: readonly string[];
    readonly storeId: string | null;
    readonly registerId: string | null;
    readonly sessionId: string | null;
  } | null;
  readonly target: { readonly type: string; readonly id: string | null } | null;
  readonly input: unknown;
  readonly before: unknown;
  readonly after: unknown;
  readonly hash: string | null;
  readonly isRedacted: boolean;
};

/** A record for someone who may see all of it. */
export function presentWhole({ previousHash: _before, ...record }: AuditRecord): ShownRecord {
  return { ...record, isRedacted: false };
}

/** A record for anyone else. The hash is left out: who knows the rest could try what fits it. */
export function presentRedacted(
  record: AuditRecord,
  { redaction: { mode, paths } }: TrailSettings,
): ShownRecord {
  const { previousHash: _before, actor, target, clientAddress, ...rest } = record;
  const { input, before, after } = rest;
  const document = { actor, target, clientAddress, input, before, after };
  const ofPerson = target && isPerson(target.type) ? ['target.id'] : [];
  const shown = redact(document, { mode, paths: [...paths, ...ofPerson] });
  return {
    ...rest,
    actor: actorOf(shown['actor']),
    target: targetOf(shown['target']),
    clientAddress: textOf(shown['clientAddress']),
    input: shown['input'] ?? null,
    before: shown['before'] ?? null,
    after: shown['after'] ?? null,
    hash: null,
    isRedacted: true,
  };
}

// A whole that is redacted is shown as one of which nothing is known.
function actorOf(shown: unknown): ShownRecord['actor'] {
  if (shown == null) return null;
  const fields = fieldsOf(shown);
  const { roles } = fields;
  return {
    kind: textOf(fields['kind']) ?? redacted,
    id: textOf(fields['id']),
    roles: Array.isArray(roles) ? roles.map(String) : [],
    storeId: textOf(fields['storeId']),
    registerId: textOf(fields['registerId']),
    sessionId: textOf(fields['sessionId']),
  };
}

function targetOf(shown: unknown): ShownRecord['target'] {
  if (shown == null) return null;
  const { type, id } = fieldsOf(shown);
  return { type: textOf(type) ?? redacted, id: textOf(id) };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {};
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
