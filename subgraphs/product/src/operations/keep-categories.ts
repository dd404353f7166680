import { newId, once, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { categoryProblems, clean } from '../domain/product-details.ts';
import { categoryKey } from '../domain/product.ts';
import type {
  CategoryNameTaken,
  CategoryNotFound,
  ProductDetailsInvalid,
} from '../domain/refusals.ts';
import { findCategories, hasCategory } from '../store/catalogue-claims.ts';
import { insertCategories, renameCategory } from '../store/catalogue-writes.ts';
import type { Desk } from './desk.ts';

type CreateRefusal = CategoryNameTaken | ProductDetailsInvalid;

/** Create a category; answers its id. */
export async function createCategory(
  desk: Desk,
  { idempotencyKey: key, name }: { readonly idempotencyKey: string; readonly name: string },
): Promise<Decision<string, CreateRefusal>> {
  const problems = categoryProblems(name);
  if (problems.length > 0) return refuse({ kind: 'ProductDetailsInvalid', problems });
  const intent = { tenantId: desk.tenantId, operation: 'createCategory', key, body: { name } };
  return desk.write((sql) => once(sql, intent, () => create(sql, clean(name))));
}

async function create(sql: Sql, name: string): Promise<Decision<string, CreateRefusal>> {
  const key = categoryKey(name);
  const id = newId();
  await insertCategories(sql, [{ id, name, key }]);
  const owner = (await findCategories(sql, [key])).get(key);
  return owner === id ? accept(id) : refuse({ kind: 'CategoryNameTaken' });
}

/** Rename a category; answers its id. */
export async function changeCategory(
  desk: Desk,
  { id, name }: { readonly id: string; readonly name: string },
): Promise<Decision<string, CategoryNotFound | CreateRefusal>> {
  const problems = categoryProblems(name);
  if (problems.length > 0) return refuse({ kind: 'ProductDetailsInvalid', problems });
  if (!isUuid(id)) return refuse({ kind: 'CategoryNotFound' });
  return desk.write(async (sql) => {
    if (!(await hasCategory(sql, id))) return refuse({ kind: 'CategoryNotFound' });
    const key = categoryKey(name);
    const owner = (await findCategories(sql, [key])).get(key) ?? id;
    if (owner !== id.toLowerCase()) return refuse({ kind: 'CategoryNameTaken' });
    await renameCategory(sql, { id, name: clean(name), key });
    return accept(id);
  });
}
