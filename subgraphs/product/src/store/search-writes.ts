import type { Sql, Statement } from '@novapos/chassis';
import { indexLetters, searchEntry, type Findable } from '../domain/search-words.ts';
import { ownTenant } from './tenant-sql.ts';

const read: Statement = {
  name: 'search.read',
  text: `select v.id as variant_id, p.category_id, p.retired_at is not null as is_retired,
      p.name as "productName", v.label, p.brand, v.sku,
      array(select unnest(array[b.code, b.code_key]) from barcodes b
        where b.tenant_id = v.tenant_id and b.variant_id = v.id) as codes
    from products p join variants v on v.tenant_id = p.tenant_id and v.product_id = p.id
    where p.id = any($1::uuid[])`,
};
const upsert: Statement = {
  name: 'search.upsert',
  text: `insert into variant_search as kept (tenant_id, variant_id, category_id, is_retired, name_key, words)
    select ${ownTenant}, variant_id, category_id, is_retired, name_key, words
    from json_to_recordset($1::json)
      as given(variant_id uuid, category_id uuid, is_retired boolean, name_key text, words text)
    on conflict (tenant_id, variant_id) do update
      set category_id = excluded.category_id, is_retired = excluded.is_retired,
        name_key = excluded.name_key, words = excluded.words
      where (kept.category_id, kept.is_retired, kept.name_key, kept.words)
        is distinct from (excluded.category_id, excluded.is_retired, excluded.name_key, excluded.words)`,
};
const addWords: Statement = {
  name: 'search.add-words',
  text: `insert into search_words (tenant_id, word, letters)
    select ${ownTenant}, word, letters from json_to_recordset($1::json) as given(word text, letters text)
    on conflict do nothing`,
};

type Row = Findable & {
  readonly variant_id: string;
  readonly category_id: string | null;
  readonly is_retired: boolean;
};

/** Bring the search up to date with these products, in the transaction of their change. */
export async function refreshSearch(sql: Sql, productIds: readonly string[]): Promise<void> {
  if (productIds.length === 0) return;
  const rows = await sql.rows<Row>(read, [productIds]);
  const entries = rows.map((row) => ({ row, ...searchEntry(row) }));
  const given = entries.map(({ row, nameKey, words }) => ({
    variant_id: row.variant_id,
    category_id: row.category_id,
    is_retired: row.is_retired,
    name_key: nameKey,
    words,
  }));
  await sql.rows(upsert, [JSON.stringify(given)]);
  // In one order everywhere, so that two imports at once do not wait for each other in a circle.
  const vocabulary = [...new Set(entries.flatMap((entry) => entry.vocabulary))].sort();
  const words = vocabulary.map((word) => ({ word, letters: indexLetters(word) }));
  if (words.length > 0) await sql.rows(addWords, [JSON.stringify(words)]);
}
