export {
  DataDirectoryInUse,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from './embedded/index.ts';
export { listDomains, migrateAll, MigrationFailed, serviceUrl } from './migrations/index.ts';
