const { chmodSync, mkdtempSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { join } = require('node:path');

/** Gives the run a folder for its PostgreSQL, which starts when the first test asks for a database. */
module.exports = async () => {
  const directory = mkdtempSync(join(tmpdir(), 'novapos-test-'));
  chmodSync(directory, 0o755);
  process.env.NOVAPOS_TEST_DIRECTORY = directory;
  process.env.NOVAPOS_TEST_RUN_PID = String(process.pid);
};
