/** Where the test run keeps its PostgreSQL, and whose end ends it; set by the run's global setup. */
export function testRun(): { readonly directory: string; readonly pid: string } {
  const directory = process.env['NOVAPOS_TEST_DIRECTORY'];
  const pid = process.env['NOVAPOS_TEST_RUN_PID'];
  if (directory === undefined || pid === undefined) {
    throw new Error('A test database needs a run of jest with its global setup.');
  }
  return { directory, pid };
}
