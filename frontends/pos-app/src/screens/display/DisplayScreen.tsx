import { formatQuantity } from '@novapos/kernel';
import { Money } from '@novapos/ui';
import { useEffect, useState } from 'react';
import { displayChannel, type DisplayMessage } from '../../app/display/display-message.ts';
import styles from './DisplayScreen.module.css';

/** What the customer sees on a second screen: the cart, the total, the change. */
export function DisplayScreen() {
  const message = useDisplayMessage();
  if (message?.kind === 'paid') return <Paid message={message} />;
  if (!message || message.lines.length === 0) return <Welcome />;
  return <CartShown message={message} />;
}

function useDisplayMessage(): DisplayMessage | null {
  const [message, setMessage] = useState<DisplayMessage | null>(null);
  useEffect(() => {
    const channel = new BroadcastChannel(displayChannel);
    channel.onmessage = ({ data }: MessageEvent<DisplayMessage | { readonly kind: 'hello' }>) => {
      if (data.kind !== 'hello') setMessage(data);
    };
    channel.postMessage({ kind: 'hello' });
    return () => {
      channel.close();
    };
  }, []);
  return message;
}

function Welcome() {
  return (
    <main className={styles['centre']}>
      <h1 className={styles['welcome']}>Welcome</h1>
    </main>
  );
}

type PaidMessage = Extract<DisplayMessage, { readonly kind: 'paid' }>;

function Paid({
  message: { currency, changeMinor, totalMinor },
}: {
  readonly message: PaidMessage;
}) {
  return (
    <main className={styles['centre']} role="status">
      <p className={styles['quiet']}>
        Paid <Money minor={totalMinor} currency={currency} />
      </p>
      {changeMinor > 0 && (
        <>
          <p className={styles['quiet']}>Your change</p>
          <Money minor={changeMinor} currency={currency} size="display" tone="good" />
        </>
      )}
      <h1 className={styles['thanks']}>Thank you</h1>
    </main>
  );
}

type CartMessage = Extract<DisplayMessage, { readonly kind: 'cart' }>;

function CartShown({ message }: { readonly message: CartMessage }) {
  const { lines, currency, discountMinor, taxMinor, totalMinor } = message;
  return (
    <main className={styles['cart']}>
      <h1 className={styles['hidden']}>Your purchase</h1>
      {/* The latest stands first, where it is seen. */}
      <ul className={styles['lines']} tabIndex={0} aria-label="Articles">
        {[...lines].reverse().map((line) => (
          <li key={line.key} className={styles['line']}>
            <span>
              {formatQuantity(line.quantityMilli)} × {line.name}
            </span>
            <Money minor={line.totalMinor} currency={currency} />
          </li>
        ))}
      </ul>
      <div className={styles['sums']} role="status">
        {discountMinor > 0 && (
          <p className={styles['sum']}>
            You save <Money minor={discountMinor} currency={currency} tone="good" />
          </p>
        )}
        <p className={styles['sum']}>
          Tax <Money minor={taxMinor} currency={currency} />
        </p>
        <p className={styles['total']}>
          Total <Money minor={totalMinor} currency={currency} size="display" />
        </p>
      </div>
    </main>
  );
}
