import { useEffect } from 'react';
import type { CartState } from '../../till/cart.ts';
import type { ChargeState } from '../../till/sales.ts';
import { useTill } from '../till-context.tsx';
import { displayChannel, type DisplayMessage, type DisplayQuestion } from './display-message.ts';

/** Tell the customer's screen what is in the cart and what was paid. */
export function useDisplayFeed(): void {
  const { cart, sales } = useTill();
  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return undefined;
    const channel = new BroadcastChannel(displayChannel);
    const tell = () => {
      channel.postMessage(messageOf(cart.state.get(), sales.charge.get()));
    };
    channel.onmessage = ({ data }: MessageEvent<DisplayQuestion | DisplayMessage>) => {
      if (data.kind === 'hello') tell();
    };
    const ends = [cart.state.subscribe(tell), sales.charge.subscribe(tell)];
    tell();
    return () => {
      for (const end of ends) end();
      channel.close();
    };
  }, [cart, sales]);
}

function messageOf(cart: CartState, charge: ChargeState): DisplayMessage {
  if (charge.kind === 'sold') {
    const { currency, totalMinor, changeMinor } = charge.order;
    return { kind: 'paid', currency, totalMinor, changeMinor };
  }
  const { currency, discountMinor, taxMinor, totalMinor } = cart;
  return {
    kind: 'cart',
    currency,
    discountMinor,
    taxMinor,
    totalMinor,
    lines: cart.lines.map((line) => ({
      key: line.key,
      name: line.item.name,
      quantityMilli: line.quantityMilli,
      totalMinor: line.totalMinor,
    })),
  };
}
