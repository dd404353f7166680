import type { PublicFiles } from '@novapos/chassis';
import { isUuid } from '@novapos/kernel';
import { contentTypes, imagesPath, kindOf } from './domain/picture.ts';
import type { ProductStores } from './store/product-stores.ts';

/** What whoever knows its path may fetch: the pictures of products. */
export function productFiles({ images }: Pick<ProductStores, 'images'>): PublicFiles {
  return {
    async [imagesPath]({ tenantId = '', name = '' }) {
      const kind = kindOf(name);
      const isTenant = isUuid(tenantId) && tenantId === tenantId.toLowerCase();
      if (kind === null || !isTenant) return null;
      const bytes = await images.findBytes(tenantId, name);
      return bytes && { contentType: contentTypes[kind], bytes };
    },
  };
}
