import { connectionOf, pageOf } from '@novapos/chassis';
import { z } from 'zod';
import type { SearchKey } from '../store/find-customers.ts';
import { keyText } from './key-text.ts';
import type { QueryResolvers } from './types.generated.ts';

const searchKey: z.ZodType<SearchKey> = z.tuple([z.int().min(0).max(1), keyText, z.uuid()]);

/** Customers that a text finds. Who was erased since is left out. */
export const searchCustomers: NonNullable<QueryResolvers['searchCustomers']> = async (
  _parent,
  { text, ...paging },
  { reads, loaders },
) => {
  const page = pageOf(paging, searchKey);
  const hits = await reads.search(text, page);
  const rows = await loaders.customer.loadMany(hits.map(({ id }) => id));
  const found = hits.flatMap((hit, index) => {
    const customer = rows[index];
    if (customer instanceof Error) throw customer;
    return customer ? [{ ...hit, customer }] : [];
  });
  const keyOf = ({ step, nameKey, id }: (typeof found)[number]) => [step, nameKey, id];
  return connectionOf(found, page, keyOf, ({ customer }) => customer);
};
