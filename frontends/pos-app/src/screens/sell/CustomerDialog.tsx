import { Button, TextInput } from '@mantine/core';
import { Dialog } from '@novapos/ui';
import { useEffect, useState } from 'react';
import { KeysEndHere } from '../../app/keyboard/use-keyboard.tsx';
import { useSay } from '../../app/say/Saying.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { Customer } from '../../till/customers.ts';
import { NewCustomer } from './NewCustomer.tsx';
import styles from './CustomerDialog.module.css';

const typingMs = 200;

/** Find who buys, or write them down. */
export function CustomerDialog({ onClose }: { readonly onClose: () => void }) {
  const { cart } = useTill();
  const { customer } = useReadable(cart.state);
  const say = useSay();
  const [text, setText] = useState('');
  const [isNew, setIsNew] = useState(false);
  const found = useFound(text);
  const choose = (chosen: Customer | null) => {
    cart.setCustomer(chosen);
    say(chosen ? `Customer: ${chosen.name}` : 'No customer', 'good');
    onClose();
  };
  return (
    <Dialog title={isNew ? 'New customer' : 'Customer'} onClose={onClose} focus="inside">
      <KeysEndHere />
      {isNew ? (
        <NewCustomer name={text} onCreated={choose} />
      ) : (
        <div className={styles['search']}>
          <TextInput
            label="Name, phone, e-mail or card"
            autoComplete="off"
            data-autofocus
            value={text}
            onChange={({ currentTarget }) => {
              setText(currentTarget.value);
            }}
          />
          <Found found={found} text={text} onChoose={choose} />
          <div className={styles['actions']}>
            {customer && (
              <Button
                variant="default"
                onClick={() => {
                  choose(null);
                }}
              >
                Without a customer
              </Button>
            )}
            <Button
              variant="light"
              onClick={() => {
                setIsNew(true);
              }}
            >
              New customer
            </Button>
          </div>
        </div>
      )}
    </Dialog>
  );
}

function useFound(text: string): readonly Customer[] {
  const { customers } = useTill();
  const [found, setFound] = useState<readonly Customer[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(() => {
      const search = text.trim() === '' ? Promise.resolve([]) : customers.search(text.trim());
      void search.then((answer) => {
        if (isCurrent) setFound(answer);
      });
    }, typingMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [customers, text]);
  return found;
}

type FoundProps = {
  readonly found: readonly Customer[];
  readonly text: string;
  readonly onChoose: (customer: Customer) => void;
};

function Found({ found, text, onChoose }: FoundProps) {
  const { customers } = useTill();
  const choose = async (customer: Customer) => {
    // With points, where the network is there.
    onChoose((await customers.read(customer.id)) ?? customer);
  };
  return (
    <>
      <p className={styles['count']} role="status">
        {text.trim() === '' ? 'Type to search.' : countText(found.length)}
      </p>
      <ul className={styles['list']}>
        {found.map((customer) => (
          <li key={customer.id}>
            <button
              type="button"
              className={styles['customer']}
              onClick={() => void choose(customer)}
            >
              <strong>{customer.name}</strong>
              <span className={styles['note']}>{noteOf(customer)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

function countText(count: number): string {
  if (count === 0) return 'Nobody found.';
  return count === 1 ? '1 customer' : `${count} customers`;
}

function noteOf({ phoneLast4, points }: Customer): string {
  const phone = phoneLast4 === null ? null : `phone …${phoneLast4}`;
  return [phone, points === null ? null : `${points} points`]
    .filter((part) => part !== null)
    .join(' · ');
}
