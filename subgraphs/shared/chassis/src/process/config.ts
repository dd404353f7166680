import type { Environment } from '../settings/settings.ts';

/** The environment of this process. */
export function environment(): Environment {
  return process.env;
}
