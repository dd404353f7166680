import type { GraphQLFormattedError } from 'graphql';

const aboutTheSchema = new Set(['GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** The errors with every name of the schema blanked that the sender's own document does not hold. */
export function withoutNames(
  errors: readonly GraphQLFormattedError[],
  source: string,
): readonly GraphQLFormattedError[] {
  const own = new Set(source.match(/\w+/g));
  return errors.map((error) => {
    if (!aboutTheSchema.has(String(error.extensions?.['code'])) || error.path) return error;
    return { ...error, message: withoutForeignNames(error.message, own) };
  });
}

/** The message with every quoted name blanked that is not among these words, and no suggestions. */
function withoutForeignNames(message: string, own: ReadonlySet<string>): string {
  return message
    .replace(/ ?Did you mean .*$/s, '')
    .replace(/"([^"]*)"/g, (quoted: string, inner: string) =>
      (inner.match(/[A-Za-z_]\w*/g) ?? []).every((word) => own.has(word)) ? quoted : '"…"',
    );
}
