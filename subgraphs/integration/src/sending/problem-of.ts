import { AddressRefused } from './guarded-lookup.ts';

const ofCertificates =
  /^(CERT_|ERR_TLS_|ERR_SSL_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|HOSTNAME_MISMATCH)/;
const byCode: Readonly<Record<string, string>> = {
  ENOTFOUND: 'the name of the endpoint can not be resolved',
  EAI_AGAIN: 'the name of the endpoint can not be resolved',
  ECONNREFUSED: 'the endpoint refused the connection',
};

/** Why no answer came, in words for outsiders: nothing of this installation's inside. */
export function problemOf(error: unknown, timeoutMs: number): string {
  if (isRefused(error)) return 'the address of the endpoint is not a public one';
  const { name, code } = factsOf(error);
  if (name === 'TimeoutError' || name === 'AbortError' || code.includes('TIMEOUT'))
    return `no answer came within ${timeoutMs / 1_000} seconds`;
  if (ofCertificates.test(code)) return 'the certificate of the endpoint is not valid';
  return byCode[code] ?? 'the connection to the endpoint broke';
}

function isRefused(error: unknown): boolean {
  return error instanceof AddressRefused || factsOf(error).cause instanceof AddressRefused;
}

type Facts = { readonly name: string; readonly code: string; readonly cause: unknown };

function factsOf(error: unknown): Facts {
  if (typeof error !== 'object' || error === null) return { name: '', code: '', cause: null };
  const { name, code, cause } = error as Readonly<Record<string, unknown>>;
  return { name: textOf(name), code: textOf(code), cause };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
