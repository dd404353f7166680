type Coded = { readonly extensions?: Readonly<Record<string, unknown>> | undefined };

const failures = new Set(['INTERNAL', 'UNAVAILABLE', 'TIMEOUT']);

/** The code of the first of these errors that is ours and not the caller's; null where there is none. */
export function failureIn(errors: readonly Coded[] | null | undefined): string | null {
  for (const { extensions } of errors ?? []) {
    const code = extensions?.['code'];
    if (typeof code === 'string' && failures.has(code)) return code;
  }
  return null;
}
