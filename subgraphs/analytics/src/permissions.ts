import { can, canOrPeer, type Permissions } from '@novapos/chassis';

/** Who may ask what. */
export const permissions: Permissions = {
  Query: {
    salesReport: can('analytics:read'),
    topItems: can('analytics:read'),
    basketSizes: can('analytics:read'),
    hourProfile: can('analytics:read'),
    forecast: can('analytics:read'),
    salesExport: can('analytics:read'),
    alert: can('analytics:read'),
    alerts: can('analytics:read'),
  },
  Mutation: {
    acknowledgeAlert: can('analytics:read'),
  },
  entities: {
    Alert: canOrPeer('analytics:read'),
  },
};
