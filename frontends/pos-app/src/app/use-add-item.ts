import { formatQuantity } from '@novapos/kernel';
import { moneyText } from '@novapos/ui';
import { useCallback } from 'react';
import type { CatalogueItem } from '../till/catalogue.ts';
import { useSay } from './say/Saying.tsx';
import { useTill } from './till-context.tsx';

type Chosen = { readonly quantityMilli: number; readonly totalMinor: number | null };

/** Put an article into the cart and say so; answers its line's key, or null where it was refused. */
export function useAddItem(): (item: CatalogueItem, chosen?: Chosen) => string | null {
  const { cart } = useTill();
  const say = useSay();
  return useCallback(
    (item, chosen) => {
      const added = cart.add(item, chosen);
      if (typeof added !== 'string') {
        say(added.problem, 'bad');
        return null;
      }
      const state = cart.state.get();
      const line = state.lines.find(({ key }) => key === added);
      const many = line ? formatQuantity(line.quantityMilli) : '1';
      say(`${many} × ${item.name}. Total ${moneyText(state.totalMinor, state.currency)}`);
      return added;
    },
    [cart, say],
  );
}
