import { Button } from '@mantine/core';
import { EmptyState, ErrorNote, Money } from '@novapos/ui';
import { IconShoppingCartPause } from '@tabler/icons-react';
import { useCallback, useEffect, useState } from 'react';
import { useNavigate } from 'react-router';
import { Page } from '../../app/Page.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { timeText } from '../../app/time-text.ts';
import { Waiting } from '../../app/Waiting.tsx';
import type { ParkedCart } from '../../till/shifts.ts';
import styles from './ParkedScreen.module.css';

type Failed = { readonly problem: string; readonly requestId: string | null };

/** Carts that were put aside, in this store; one press goes on with one. */
export function ParkedScreen() {
  const { parked } = useTill();
  const navigate = useNavigate();
  const [carts, setCarts] = useState<readonly ParkedCart[] | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const read = useCallback(async () => {
    setCarts(await parked.list());
  }, [parked]);
  useEffect(() => {
    void read();
  }, [read]);
  const resume = async (id: string) => {
    const refused = await parked.resume(id);
    setFailed(refused);
    if (refused) await read();
    else void navigate('/');
  };
  const discard = async (id: string) => {
    setFailed(await parked.discard(id));
    await read();
  };
  return (
    <Page title="Parked carts">
      {failed && <ErrorNote requestId={failed.requestId}>{failed.problem}</ErrorNote>}
      {carts === null && <Waiting />}
      {carts?.length === 0 && (
        <EmptyState icon={<IconShoppingCartPause size={44} />} title="No cart is parked">
          <p>F6 in the cart puts it aside while somebody fetches their wallet.</p>
        </EmptyState>
      )}
      <ul className={styles['list']}>
        {carts?.map((cart) => (
          <Parked
            key={cart.id}
            cart={cart}
            onResume={() => void resume(cart.id)}
            onDiscard={() => void discard(cart.id)}
          />
        ))}
      </ul>
    </Page>
  );
}

type ParkedProps = {
  readonly cart: ParkedCart;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
};

function Parked({ cart, onResume, onDiscard }: ParkedProps) {
  const till = useTill();
  const { currency } = useReadable(till.cart.state);
  const [isSure, setIsSure] = useState(false);
  return (
    <li className={styles['cart']}>
      <div className={styles['what']}>
        <strong>{cart.label}</strong>
        <span className={styles['note']}>
          {cart.lines === 1 ? '1 line' : `${cart.lines} lines`} ·{' '}
          <Money minor={cart.shownTotalMinor} currency={currency} /> · {timeText(cart.parkedAt)}
          {cart.isLocal ? ' · on this till alone' : ''}
        </span>
      </div>
      <Button
        variant="subtle"
        color="red"
        onClick={() => {
          if (isSure) onDiscard();
          else setIsSure(true);
        }}
      >
        {isSure ? 'Really discard' : 'Discard'}
      </Button>
      <Button onClick={onResume} aria-label={`Go on with ${cart.label}`}>
        Go on
      </Button>
    </li>
  );
}
