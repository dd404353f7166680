import { noteChange } from '@novapos/chassis';
import { accept, type Decision } from '@novapos/kernel';
import type { Redaction } from '../domain/redact.ts';
import { checkPaths, type TrailSettings } from '../domain/trail-settings.ts';
import type { Changing } from './set-audit-retention.ts';

/** Set how a tenant's trail is redacted; the built-in paths always are. */
export async function setAuditRedaction(
  { tenantId, settings, now }: Changing,
  { mode, paths }: Redaction,
): Promise<
  Decision<TrailSettings, { readonly kind: 'AuditPathsInvalid'; readonly paths: readonly string[] }>
> {
  const checked = checkPaths(paths);
  if (!checked.ok) return checked;
  const redaction = { mode, paths: checked.value };
  const { before, after } = await settings.change(tenantId, now(), (present) => ({
    ...present,
    redaction,
  }));
  noteChange({
    type: 'AuditSettings',
    id: tenantId,
    before: shown(before),
    after: shown(after),
  });
  return accept(after);
}

// Paths are words: only how many there are may stand in the record.
function shown({ redaction: { mode, paths } }: TrailSettings) {
  return { redactionMode: mode, redactedPaths: paths.length };
}
