const form = /^[_A-Za-z]\w{0,63}$/;
// The gateway's planner names its fetches after the client's operation: `CompleteSale__order__0`.
const fetchOfPlan = /__[a-z]+__\d+$/;

/** What an operation is called in metrics and traces; clients choose the names. Null where it has none to show. */
export function operationLabel(name: string | null | undefined): string | null {
  const label = name?.replace(fetchOfPlan, '') ?? '';
  return form.test(label) ? label : null;
}
