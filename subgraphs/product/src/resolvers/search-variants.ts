import { connectionOf, pageOf } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { z } from 'zod';
import type { SearchKey } from '../store/search-store.ts';
import { keyText } from './key-text.ts';
import type { QueryResolvers } from './types.generated.ts';

const searchKey: z.ZodType<SearchKey> = z.tuple([z.int().min(0).max(1000), keyText, z.uuid()]);
const longestText = 300;

/** Variants that fit the words; an unknown category has none. Of a long text the beginning counts. */
export const searchVariants: NonNullable<QueryResolvers['searchVariants']> = async (
  _parent,
  { text, categoryId, includeRetired, ...paging },
  { tenantId, stores, loaders },
) => {
  const page = pageOf(paging, searchKey);
  if (categoryId != null && !isUuid(categoryId)) return connectionOf([], page, () => []);

  const query = {
    text: text.slice(0, longestText).replaceAll(/\p{Cc}/gu, ' '),
    categoryId: categoryId ?? null,
    includeRetired,
  };
  const hits = await stores.search(tenantId, query, page);
  const rows = await loaders.variant.loadMany(hits.map(({ variantId }) => variantId));
  const found = hits.flatMap((hit, index) => {
    const variant = rows[index];
    if (variant instanceof Error) throw variant;
    return variant ? [{ ...hit, variant }] : [];
  });
  const keyOf = ({ step, nameKey, variantId }: (typeof found)[number]) => [
    step,
    nameKey,
    variantId,
  ];
  return connectionOf(found, page, keyOf, ({ variant }) => variant);
};
