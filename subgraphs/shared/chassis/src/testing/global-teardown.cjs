const { existsSync, readFileSync, rmSync } = require('node:fs');
const { join } = require('node:path');

/** Has the run's PostgreSQL stopped, if one was started, and its folder removed. */
module.exports = async () => {
  const directory = process.env.NOVAPOS_TEST_DIRECTORY;
  const pidFile = join(directory, 'server.pid');
  if (existsSync(pidFile)) await stop(Number(readFileSync(pidFile, 'utf8')), directory);
  rmSync(directory, { recursive: true, force: true });
};

async function stop(pid, directory) {
  try {
    process.kill(pid, 'SIGTERM');
  } catch {
    return;
  }
  for (let waitedMs = 0; waitedMs < 10_000 && existsSync(directory); waitedMs += 20) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
