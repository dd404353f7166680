import { can, type Permissions } from '@novapos/chassis';

/** Who may ask what. What is shown to whom is the redaction's affair. */
export const permissions: Permissions = {
  Query: {
    auditRecords: can('audit:read'),
    auditRecord: can('audit:read'),
    auditSettings: can('audit:read'),
  },
  Mutation: {
    setAuditRetention: can('audit:read-all'),
    setAuditRedaction: can('audit:read-all'),
  },
  entities: {
    AuditRecord: can('audit:read'),
  },
};
