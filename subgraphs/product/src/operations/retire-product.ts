import { CodedError, newId, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { cleanOrNull } from '../domain/product-details.ts';
import type { ProductNotFound } from '../domain/refusals.ts';
import { lockProduct, type LockedProduct } from '../store/catalogue-rows.ts';
import { logChanges, retire } from '../store/catalogue-writes.ts';
import type { Desk } from './desk.ts';

/** Take a product off sale; answers its id. One that is off sale already stays as it is. */
export async function retireProduct(
  desk: Desk,
  { id, reason }: { readonly id: string; readonly reason?: string | null | undefined },
): Promise<Decision<string, ProductNotFound>> {
  const why = cleanOrNull(reason);
  if (why !== null && (why.length > 500 || /[\p{Cc}\p{Cs}]/u.test(why))) {
    throw new CodedError('BAD_USER_INPUT', 'A reason is one line of at most 500 characters.');
  }
  return move(desk, id, async (sql, { id: productId, retiredAt }) => {
    if (retiredAt !== null) return;
    const at = desk.now();
    const changes = why === null ? [] : [{ field: 'reason', before: null, after: why }];
    const change = {
      id: newId(),
      kind: 'RETIRED',
      productId,
      variantId: null,
      changes,
    } as const;
    await retire(sql, productId, at, at);
    await logChanges(sql, [change], { tenantId: desk.tenantId, by: desk.by, at, currency: null });
  });
}

/** Put a retired product on sale again; answers its id. One that is on sale stays as it is. */
export async function reinstateProduct(
  desk: Desk,
  { id }: { readonly id: string },
): Promise<Decision<string, ProductNotFound>> {
  return move(desk, id, async (sql, { id: productId, retiredAt }) => {
    if (retiredAt === null) return;
    const at = desk.now();
    const change = {
      id: newId(),
      kind: 'REINSTATED',
      productId,
      variantId: null,
      changes: [],
    } as const;
    await retire(sql, productId, at, null);
    await logChanges(sql, [change], { tenantId: desk.tenantId, by: desk.by, at, currency: null });
  });
}

async function move(
  desk: Desk,
  id: string,
  work: (sql: Sql, product: LockedProduct) => Promise<void>,
): Promise<Decision<string, ProductNotFound>> {
  if (!isUuid(id)) return refuse({ kind: 'ProductNotFound' });
  return desk.write(async (sql) => {
    const product = await lockProduct(sql, id);
    if (!product) return refuse({ kind: 'ProductNotFound' });
    await work(sql, product);
    return accept(product.id);
  });
}
