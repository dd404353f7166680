import { refusal } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import type { Refusal } from '../domain/refusals.ts';

type RefusalOf<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }>;
type Presented<Kind extends Refusal['kind']> = {
  readonly [K in Kind]: ReturnType<typeof refusal<K, Omit<RefusalOf<K>, 'kind'>>>;
}[Kind];

const messages: { readonly [Kind in Refusal['kind']]: (refusal: RefusalOf<Kind>) => string } = {
  CustomerDetailsInvalid: () => 'Some fields can’t be used as they are; see the problems.',
  CustomerEmailTaken: () =>
    'Another customer has this e-mail address. Use that customer, or change it there.',
  CustomerPhoneTaken: () =>
    'Another customer has this phone number. Use that customer, or change it there.',
  ExternalReferenceTaken: () => 'Another customer has this external reference.',
  CustomerNotFound: () => 'There is no such customer.',
  CustomerErased: () => 'This customer was erased; nothing of it can be changed any more.',
  CustomerChangedMeanwhile: ({ currentVersion }) =>
    `Someone changed the customer meanwhile (now version ${currentVersion}). Read it again.`,
  CustomerNoteNotFound: () => 'The customer has no such note.',
};

/** A refusal as GraphQL answers it. */
export function presentRefusal<Kind extends Refusal['kind']>(
  refused: RefusalOf<Kind>,
): Presented<Kind> {
  const { kind, ...extra } = refused;
  const message = (messages[kind] as (refusal: Refusal) => string)(refused);
  return refusal(kind, message, extra);
}

/** The row of an accepted id under its type's name, or the refusal. */
export async function present<
  Name extends string,
  Row extends object,
  Kind extends Refusal['kind'],
>(
  decision: Decision<string, RefusalOf<Kind>>,
  name: Name,
  load: (id: string) => Promise<Row | null>,
): Promise<(Row & { readonly __typename: Name }) | Presented<Kind>> {
  if (!decision.ok) return presentRefusal(decision.refusal);
  const row = await load(decision.value);
  if (!row) throw new Error(`${name} ${decision.value} was written and can't be read`);
  return { ...row, __typename: name };
}
