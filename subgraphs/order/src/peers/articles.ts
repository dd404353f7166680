import type { PeerCall, Peers } from '@novapos/chassis';
import { isUuid, parseQuantity } from '@novapos/kernel';
import type { CartLine } from '../domain/cart.ts';
import type { SaleVariant } from '../domain/sale-variant.ts';
import {
  VariantsForSaleDocument,
  type VariantKey,
  type VariantsForSaleQuery,
} from './product.generated.ts';

type Answered = NonNullable<VariantsForSaleQuery['variantsForSale'][number]>;

/** What product knows of articles, all of a cart in one question. */
export function articlesPeer(peers: Peers) {
  return {
    /** In the order of the lines; null for what nobody knows. */
    async variantsOf(
      lines: readonly CartLine[],
      call: PeerCall,
    ): Promise<readonly (SaleVariant | null)[]> {
      const keys = lines.map(keyOf);
      const asked = new Map(keys.flatMap((key) => (key ? [[JSON.stringify(key), key]] : [])));
      if (asked.size === 0) return lines.map(() => null);
      const { variantsForSale } = await peers.ask(
        'product',
        VariantsForSaleDocument,
        { keys: [...asked.values()] },
        call,
      );
      const found = new Map([...asked.keys()].map((key, index) => [key, variantsForSale[index]]));
      return keys.map((key) => toVariant(key && found.get(JSON.stringify(key))));
    },
  };
}

/** Asks product about articles. */
export type ArticlesPeer = ReturnType<typeof articlesPeer>;

// An id that is no UUID names nothing, so it is not asked for.
function keyOf({ variantId, sku, barcode }: CartLine): VariantKey | null {
  if (variantId != null) return isUuid(variantId) ? { id: variantId } : null;
  return sku != null ? { sku } : { barcode: barcode ?? '' };
}

function toVariant(answered: Answered | null | undefined): SaleVariant | null {
  if (!answered) return null;
  const { embeddedQuantity, ...variant } = answered;
  const quantity = embeddedQuantity === null ? null : parseQuantity(embeddedQuantity);
  return { ...variant, embeddedQuantityMilli: quantity?.ok ? quantity.value : null };
}
