import { CodedError } from '../errors.ts';

/** The shortest true name of what went wrong: a code of ours, PostgreSQL's or Node's, else the kind of error. */
export function codeOf(error: unknown): string {
  if (error instanceof CodedError) return error.code;
  if (!(error instanceof Error)) return 'unknown';
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' && /^\w{1,40}$/.test(code) ? code : error.name;
}
