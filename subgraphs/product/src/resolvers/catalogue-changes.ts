import { readChanges, type ChangingList } from '@novapos/chassis';
import { z } from 'zod';
import { imagePath } from '../domain/picture.ts';
import { fullName } from '../domain/product.ts';
import type { MarkedItem } from '../store/catalogue-changes-store.ts';
import type { ProductStores } from '../store/product-stores.ts';
import type { QueryResolvers } from './types.generated.ts';

type CopyKey = readonly [variantId: string];

const copyKey: z.ZodType<CopyKey> = z.tuple([z.guid()]);

/** The catalogue on from a cursor, with whatever a till needs of it. */
export const catalogueChanges: NonNullable<QueryResolvers['catalogueChanges']> = async (
  _parent,
  args,
  { stores, tenantId, currency, now },
) => {
  const asOf = now();
  const [{ rows, ...place }, code] = await Promise.all([
    readChanges(listOf(stores, tenantId), args),
    currency(),
  ]);
  const items = rows.map(({ mark: _mark, productName, label, imageName, ...row }) => ({
    __typename: 'CatalogueItem' as const,
    ...row,
    name: fullName(productName, label),
    currency: code,
    imagePath: imagePath(tenantId, imageName),
  }));
  return { __typename: 'CatalogueChanges', items, asOf, ...place };
};

function listOf(
  { catalogueChanges: changes }: ProductStores,
  tenantId: string,
): ChangingList<MarkedItem, CopyKey> {
  return {
    name: 'catalogue',
    key: copyKey,
    copy: (after, limit) => changes.copy(tenantId, after?.[0] ?? null, limit),
    changes: (since, limit) => changes.changes(tenantId, since, limit),
    keyAfter: (rows) => [rows.at(-1)?.variantId ?? ''],
    placeOf: ({ mark, variantId }) => ({ mark, id: variantId }),
  };
}
