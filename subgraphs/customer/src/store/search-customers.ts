import type { Sql, Statement } from '@novapos/chassis';
import type { CustomerKey } from './customer-rows.ts';

/** A customer that was found by its name. */
export type NameHit = { readonly id: string; readonly nameKey: string };

const made = new Map<number, Statement>();
const nowhere = '00000000-0000-0000-0000-000000000000';

// The first word is read from the index as a range; of each hit the other words are looked up.
function statementOf(words: number): Statement {
  const known = made.get(words);
  if (known) return known;
  const others = Array.from(
    { length: words - 1 },
    (_, index) => `and exists (select 1 from customer_words o where o.tenant_id = w.tenant_id
      and o.customer_id = w.customer_id and o.word >= $${8 + index * 2} and o.word < $${9 + index * 2})`,
  );
  const statement = {
    name: `customer.search.${words}`,
    text: `select distinct w.name_key as "nameKey", w.customer_id as id from customer_words w
      where w.tenant_id = $1 and w.word >= $6 and w.word < $7
        and (w.name_key, w.customer_id) > ($2, $3::uuid) and w.customer_id <> all ($4::uuid[])
        ${others.join(' ')}
      order by w.name_key, w.customer_id limit $5`,
  };
  made.set(words, statement);
  return statement;
}

/** Customers of whose words one begins with each of the words, by name, without those found already. */
export async function findByWords(
  sql: Sql,
  tenantId: string,
  words: readonly string[],
  from: {
    readonly after: CustomerKey | null;
    readonly limit: number;
    readonly found: readonly string[];
  },
): Promise<readonly NameHit[]> {
  if (words.length === 0) return [];
  const [nameKey, id] = from.after ?? ['', nowhere];
  // The longest word is in the fewest names.
  const ranges = [...words]
    .sort((a, b) => b.length - a.length)
    .flatMap((word) => [word, `${word}\u{10FFFF}`]);
  const values = [tenantId, nameKey, id, from.found, from.limit, ...ranges];
  return sql.rows<NameHit>(statementOf(words.length), values);
}
