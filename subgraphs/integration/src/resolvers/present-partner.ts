import { refusal } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import { mostLiveKeys } from '../domain/partner-key.ts';
import type { PartnerRefusal } from '../domain/partner-refusals.ts';

type RefusalOf<Kind extends PartnerRefusal['kind']> = Extract<
  PartnerRefusal,
  { readonly kind: Kind }
>;
type Presented<Kind extends PartnerRefusal['kind']> = {
  readonly [K in Kind]: ReturnType<typeof refusal<K, Omit<RefusalOf<K>, 'kind'>>>;
}[Kind];

const messages: Readonly<Record<PartnerRefusal['kind'], string>> = {
  IntegrationInputInvalid: 'Some fields can’t be used as they are; see the problems.',
  PartnerNotFound: 'There is no such partner.',
  PartnerNameTaken: 'Another partner has this client name. Choose another.',
  TooManyPartnerKeys: `This partner has ${mostLiveKeys} keys that work in this environment already. Revoke one first.`,
  SandboxNotOpened:
    'The partner has no sandbox for test keys yet. Open it with `openSandbox` first.',
  PartnerKeyNotFound: 'There is no such key.',
};

/** A refusal as GraphQL answers it. */
export function presentPartnerRefusal<Kind extends PartnerRefusal['kind']>(
  refused: RefusalOf<Kind>,
): Presented<Kind> {
  const { kind, ...extra } = refused;
  return refusal(kind, messages[kind], extra);
}

/** The row of an accepted id under its type's name, or the refusal. */
export async function presentRow<
  Name extends string,
  Row extends object,
  Kind extends PartnerRefusal['kind'],
>(
  decision: Decision<string, RefusalOf<Kind>>,
  name: Name,
  load: (id: string) => Promise<Row | null>,
): Promise<(Row & { readonly __typename: Name }) | Presented<Kind>> {
  if (!decision.ok) return presentPartnerRefusal(decision.refusal);
  return { ...(await written(decision.value, name, load)), __typename: name };
}

/** A row that was just written. */
export async function written<Row extends object>(
  id: string,
  name: string,
  load: (id: string) => Promise<Row | null>,
): Promise<Row> {
  const row = await load(id);
  if (!row) throw new Error(`${name} ${id} was written and can't be read`);
  return row;
}
