import { tmpdir } from 'node:os';

/** The two ways to run the product. */
export type Mode = 'embedded' | 'distributed';

/** Which of them the journeys drive: `NOVAPOS_MODE`. */
export const mode: Mode =
  process.env['NOVAPOS_MODE'] === 'distributed' ? 'distributed' : 'embedded';

/** Where a run of the tests keeps what it throws away at its end. */
export const temporaryFolder = process.env['NOVAPOS_TEST_DIRECTORY'] ?? tmpdir();

/** What a process under test is told: as a developer's machine, but that its log is quiet and its sweepers are brisk. */
export function environmentWith(
  changes: Readonly<Record<string, string>>,
): Readonly<Record<string, string | undefined>> {
  return {
    ...process.env,
    NODE_ENV: 'development',
    LOG_LEVEL: 'error',
    SETTLE_SECONDS: '1',
    ...changes,
  };
}

/** The environment of this process. */
export function environment(): Readonly<Record<string, string | undefined>> {
  return process.env;
}
