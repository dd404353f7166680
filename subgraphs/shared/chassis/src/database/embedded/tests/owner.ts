import { startEmbeddedPostgres } from '../index.ts';

// A process that owns a data folder until it is killed; says which database it has.
const { adminUrl } = await startEmbeddedPostgres({
  dataDirectory: process.argv[2] ?? '',
  log: () => undefined,
});
process.stdout.write(`${adminUrl}\n`);
setInterval(() => undefined, 1000);
