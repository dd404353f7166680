import { patiently } from './patience.ts';
import type { Session } from './session.ts';

/** A step of the set-up was refused: the message says which and why. */
export class SetUpRefused extends Error {}

type Outcome = { readonly __typename: string; readonly message?: string };

/** Ask for one mutation and answer its success; a refusal ends the set-up. */
export async function mutate<Success>(
  session: Session,
  query: string,
  input: object,
): Promise<Success> {
  const data = await patiently(() =>
    session.ask<Readonly<Record<string, Outcome>>>(query, { input }),
  );
  const [name, outcome] = Object.entries(data)[0] ?? ['', undefined];
  if (outcome?.message !== undefined) {
    throw new SetUpRefused(`${name}: ${outcome.__typename}: ${outcome.message}`);
  }
  return outcome as Success;
}
