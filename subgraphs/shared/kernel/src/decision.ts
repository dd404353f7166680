/** What a rule answers: go ahead with a value, or a refusal the caller must handle. */
export type Decision<Value, Refusal> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

/** The rule allows it; this is what follows. */
export function accept<Value>(value: Value): Decision<Value, never> {
  return { ok: true, value };
}

/** The rule does not allow it; the refusal's `kind` is the name clients know it by. */
export function refuse<Refusal>(refusal: Refusal): Decision<never, Refusal> {
  return { ok: false, refusal };
}
