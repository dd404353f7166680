import { noteChange } from '@novapos/chassis';
import { accept, type Decision } from '@novapos/kernel';
import { checkRetention, type TrailSettings } from '../domain/trail-settings.ts';
import type { SettingsStore } from '../store/settings-store.ts';

/** Whose settings are changed, and when. */
export type Changing = {
  readonly tenantId: string;
  readonly settings: SettingsStore;
  readonly now: () => Date;
};

/** Set for how many days a tenant's trail is kept. */
export async function setAuditRetention(
  { tenantId, settings, now }: Changing,
  days: number,
): Promise<Decision<TrailSettings, { readonly kind: 'AuditRetentionInvalid' }>> {
  const retention = checkRetention(days);
  if (!retention.ok) return retention;
  const { before, after } = await settings.change(tenantId, now(), (present) => ({
    ...present,
    retentionDays: retention.value,
  }));
  noteChange({
    type: 'AuditSettings',
    id: tenantId,
    before: { retentionDays: before.retentionDays },
    after: { retentionDays: after.retentionDays },
  });
  return accept(after);
}
