import { refusal } from '@novapos/chassis';
import type { Decision } from '@novapos/kernel';
import { largestPictureBytes, longestSide } from '../domain/picture.ts';
import type { ImageNotAccepted, Refusal } from '../domain/refusals.ts';

type RefusalOf<Kind extends Refusal['kind']> = Extract<Refusal, { readonly kind: Kind }>;
type Presented<Kind extends Refusal['kind']> = {
  readonly [K in Kind]: ReturnType<typeof refusal<K, Omit<RefusalOf<K>, 'kind'>>>;
}[Kind];

const messages: { readonly [Kind in Refusal['kind']]: (refusal: RefusalOf<Kind>) => string } = {
  ProductDetailsInvalid: () => 'Some fields can’t be used as they are; see the problems.',
  SkuTaken: ({ sku }) => `Another variant has the SKU ${sku}. Use another one.`,
  BarcodeTaken: ({ barcode }) =>
    `Another variant has the barcode ${barcode}. Remove it there first.`,
  ProductNotFound: () => 'There is no such product.',
  VariantNotFound: () => 'There is no such variant.',
  CategoryNotFound: () => 'There is no such category.',
  CategoryNameTaken: () => 'Another category has this name.',
  ProductChangedMeanwhile: ({ currentVersion }) =>
    `Someone changed the product meanwhile (now version ${currentVersion}). Read it again.`,
  ImageNotAccepted: ({ reason }) => notAccepted[reason],
};

const notAccepted: Readonly<Record<ImageNotAccepted['reason'], string>> = {
  ENCODING: 'Send the file itself as base64, without line breaks or anything before it.',
  SIZE: `A picture has at most ${largestPictureBytes} bytes. Save it smaller.`,
  KIND: 'This is no picture that is taken, or a broken one. Use PNG, JPEG or WebP.',
  SIDES: `A picture has 1 to ${longestSide} pixels on each side. Save it smaller.`,
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
