import type { Sql, Statement } from '@novapos/chassis';
import type { ProductDatabase } from './product-database.ts';
import { ownTenant } from './tenant-sql.ts';

const byName: Statement = {
  name: 'images.by-name',
  text: 'select bytes from product_images where name = $1 limit 1',
};
const nameOf: Statement = {
  name: 'images.name-of',
  text: 'select image_name as name from products where id = $1::uuid',
};
const upsert: Statement = {
  name: 'images.upsert',
  text: `insert into product_images (tenant_id, product_id, name, bytes, width, height, set_at)
    values (${ownTenant}, $1, $2, $3, $4, $5, $6)
    on conflict (tenant_id, product_id) do update
      set name = excluded.name, bytes = excluded.bytes, width = excluded.width,
        height = excluded.height, set_at = excluded.set_at`,
};
const remove: Statement = {
  name: 'images.remove',
  text: 'delete from product_images where product_id = $1::uuid',
};
const rename: Statement = {
  name: 'images.rename',
  text: `update products set image_name = $2, version = version + 1, changed_at = $3
    where id = $1::uuid`,
};

/** A picture to keep. */
export type ImageWrite = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

/** Pictures, for whoever knows their names. */
export function imagesStore(database: ProductDatabase) {
  return {
    /** A picture's file; null where the tenant has none of this name. */
    async findBytes(tenantId: string, name: string): Promise<Uint8Array | null> {
      const [row] = await database.withTenantSql(tenantId, (sql) =>
        sql.final<{ readonly bytes: Uint8Array }>(byName, [name]),
      );
      return row?.bytes ?? null;
    },
  };
}

/** The name of a locked product's picture; null without one. */
export async function findImageName(sql: Sql, productId: string): Promise<string | null> {
  const [row] = await sql.rows<{ readonly name: string | null }>(nameOf, [productId]);
  return row?.name ?? null;
}

/** Put a picture in the place of a locked product's present one, and count the change; null takes it away. */
export async function saveImage(
  sql: Sql,
  { productId, at }: { readonly productId: string; readonly at: Date },
  image: ImageWrite | null,
): Promise<void> {
  if (image) {
    const { name, bytes, width, height } = image;
    await sql.rows(upsert, [productId, name, bytes, width, height, at]);
  } else await sql.rows(remove, [productId]);
  await sql.rows(rename, [productId, image?.name ?? null, at]);
}
