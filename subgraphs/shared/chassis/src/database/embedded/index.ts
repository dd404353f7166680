export { DataDirectoryInUse } from './data-directory-lock.ts';
export { startEmbeddedPostgres, type EmbeddedPostgres } from './start-embedded-postgres.ts';
