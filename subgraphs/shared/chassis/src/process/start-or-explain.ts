import { SettingsInvalid } from '../settings/settings.ts';

/** Start a process; when that fails, say why on standard error and let it end with 1. */
export async function startOrExplain<Started>(
  start: () => Promise<Started>,
): Promise<Started | undefined> {
  try {
    return await start();
  } catch (error) {
    process.stderr.write(`${explanationOf(error)}\n`);
    process.exit(1);
  }
}

// Wrong settings are the operator's to mend: a stack would only hide them.
function explanationOf(error: unknown): string {
  if (error instanceof SettingsInvalid) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
