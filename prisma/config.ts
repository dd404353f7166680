import { fileURLToPath } from 'node:url';

/** Which database the commands work on. */
export type DatabaseSettings =
  | { readonly kind: 'given'; readonly adminUrl: string; readonly servicePassword: string | null }
  | { readonly kind: 'embedded'; readonly dataDirectory: string };

/** The database of `DATABASE_URL` (as its owner) when set, else the embedded one in `.novapos/`. */
export function databaseSettings(): DatabaseSettings {
  const adminUrl = process.env['DATABASE_URL'];
  if (adminUrl === undefined || adminUrl === '') {
    const dataDirectory = fileURLToPath(new URL('../.novapos', import.meta.url));
    return { kind: 'embedded', dataDirectory };
  }
  const servicePassword = process.env['DATABASE_SERVICE_PASSWORD'] ?? null;
  return { kind: 'given', adminUrl, servicePassword };
}
