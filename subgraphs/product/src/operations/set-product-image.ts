import { createHash } from 'node:crypto';
import { newId, type Sql } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { isSide, largestPictureBytes, readPicture } from '../domain/picture.ts';
import type { ImageNotAccepted, ProductNotFound } from '../domain/refusals.ts';
import { lockProduct } from '../store/catalogue-rows.ts';
import { logChanges } from '../store/catalogue-writes.ts';
import { findImageName, saveImage, type ImageWrite } from '../store/images-store.ts';
import type { Desk } from './desk.ts';

/** A picture for a product; the file as base64. */
export type ImageInput = { readonly productId: string; readonly base64: string };

/** Give a product a picture; answers its id. The picture that it has already is no change. */
export async function setProductImage(
  desk: Desk,
  { productId, base64 }: ImageInput,
): Promise<Decision<string, ProductNotFound | ImageNotAccepted>> {
  const image = imageOf(base64);
  if (!image.ok) return image;
  return replace(desk, productId, image.value);
}

/** Take a product's picture away; answers its id. */
export function removeProductImage(
  desk: Desk,
  productId: string,
): Promise<Decision<string, ProductNotFound>> {
  return replace(desk, productId, null);
}

function imageOf(base64: string): Decision<ImageWrite, ImageNotAccepted> {
  const bytes = bytesOf(base64);
  if (!bytes) return refuse({ kind: 'ImageNotAccepted', reason: 'ENCODING' });
  if (bytes.length > largestPictureBytes)
    return refuse({ kind: 'ImageNotAccepted', reason: 'SIZE' });
  const facts = readPicture(bytes);
  if (!facts) return refuse({ kind: 'ImageNotAccepted', reason: 'KIND' });
  const { kind, width, height } = facts;
  if (!isSide(width) || !isSide(height))
    return refuse({ kind: 'ImageNotAccepted', reason: 'SIDES' });
  const hash = createHash('sha256').update(bytes).digest('hex');
  return accept({ name: `${hash}.${kind}`, bytes, width, height });
}

// Node takes anything for base64 and leaves out what is none.
function bytesOf(base64: string): Buffer | null {
  const isBase64 = base64.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(base64);
  return isBase64 ? Buffer.from(base64, 'base64') : null;
}

async function replace(
  desk: Desk,
  id: string,
  image: ImageWrite | null,
): Promise<Decision<string, ProductNotFound>> {
  if (!isUuid(id)) return refuse({ kind: 'ProductNotFound' });
  return desk.write((sql) => change(sql, desk, { id, image }));
}

async function change(
  sql: Sql,
  { tenantId, by, now }: Desk,
  { id, image }: { readonly id: string; readonly image: ImageWrite | null },
): Promise<Decision<string, ProductNotFound>> {
  const product = await lockProduct(sql, id);
  if (!product) return refuse({ kind: 'ProductNotFound' });
  const { id: productId } = product;
  const before = await findImageName(sql, productId);
  const after = image?.name ?? null;
  if (before === after) return accept(productId);
  const at = now();
  await saveImage(sql, { productId, at }, image);
  const changes = [{ field: 'image', before, after }];
  const logged = { id: newId(), kind: 'CHANGED', productId, variantId: null, changes } as const;
  await logChanges(sql, [logged], { tenantId, by, at, currency: null });
  return accept(productId);
}
