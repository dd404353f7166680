/** What the composer may remark without the build failing, by code: why it is right as it is. */
const acceptedCodes: Readonly<Record<string, string>> = {};

/** Single remarks that were looked at and are right as they are, as `CODE: message`. */
const acceptedHints: ReadonlySet<string> = new Set();

type Hint = {
  readonly message: string;
  readonly definition: { readonly code: string; readonly level: { readonly name: string } };
};

/** The composer's remarks, of whatever level, that nobody has accepted; each fails the build. */
export function unacceptedHints(hints: readonly Hint[]): readonly string[] {
  return hints
    .filter(({ definition }) => !(definition.code in acceptedCodes))
    .map(({ definition, message }) => `${definition.code}: ${message}`)
    .filter((hint) => !acceptedHints.has(hint));
}
