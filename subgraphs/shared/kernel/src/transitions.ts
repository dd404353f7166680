/** Where each state may go next; a state with no way out is final. */
export type Transitions<State extends string> = { readonly [S in State]: readonly State[] };

/** Whether the table lets a thing in state `from` go to `to`; staying is a move like any other. */
export function canMove<State extends string>(
  transitions: Transitions<State>,
  from: State,
  to: State,
): boolean {
  return transitions[from].includes(to);
}
