export { checkDomain, type DomainFindings } from './check-domain.ts';
export { diffDomain } from './diff-domain.ts';
export { listDomains } from './domain.ts';
export { migrateAll, migrateDomain, MigrationFailed } from './migrate-domain.ts';
export { migrationStatus, type DomainStatus } from './migration-status.ts';
export { withScratchServer } from './scratch-server.ts';
export { serviceUrl } from './service-url.ts';
