/** A refusal as GraphQL answers it: its kind is its type and its code; `extra` is what the type adds. */
export function refusal<Kind extends string, Extra extends object = object>(
  kind: Kind,
  message: string,
  extra: Extra = {} as Extra,
): { readonly __typename: Kind; readonly code: Kind; readonly message: string } & Extra {
  return { __typename: kind, code: kind, message, ...extra };
}
