import type { CustomerContext } from '../context.ts';
import type { SealedField } from '../domain/customer.ts';

/** The text that is sealed of a customer or note, or null; throws when it was tampered with. */
export async function sealedField(
  { loaders, reads }: Pick<CustomerContext, 'loaders' | 'reads'>,
  ownerId: string,
  field: SealedField,
): Promise<string | null> {
  const texts = await loaders.sealed.load(ownerId);
  const text = texts.find((one) => one.field === field);
  return text ? reads.open(text) : null;
}
