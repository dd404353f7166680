import { useLocation, useNavigate } from 'react-router';
import type { Scanned } from '../till/catalogue.ts';
import { useScan } from './keyboard/use-keyboard.tsx';
import { useSay } from './say/Saying.tsx';
import { useTill } from './till-context.tsx';
import { useAddItem } from './use-add-item.ts';

/** What is scanned goes into the cart, wherever the cashier is. */
export function useScannedItems(): void {
  const { catalogue, sales, customers, cart } = useTill();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const addItem = useAddItem();
  const say = useSay();

  const take: Readonly<{
    [Kind in Scanned['kind']]: (scanned: Extract<Scanned, { readonly kind: Kind }>) => void;
  }> = {
    item({ item, quantityMilli, totalMinor }) {
      if (sales.charge.get().kind === 'sold') sales.next();
      addItem(item, { quantityMilli, totalMinor });
      if (pathname !== '/') void navigate('/');
    },
    receipt({ receiptNumber }) {
      void navigate(`/refund?receipt=${encodeURIComponent(receiptNumber)}`);
    },
    customer({ customerId }) {
      void customers.read(customerId).then((customer) => {
        if (!customer) {
          say('This customer card is not known.', 'bad');
          return;
        }
        cart.setCustomer(customer);
        say(`Customer: ${customer.name}`, 'good');
      });
    },
    unknown({ code }) {
      say(`Nothing has the code ${code}. Search for the article by name.`, 'bad');
    },
  };
  useScan((code) => {
    const { kind } = sales.charge.get();
    if (kind !== 'idle' && kind !== 'sold' && kind !== 'declined' && kind !== 'refused') {
      say('Finish the payment first.', 'bad');
      return true;
    }
    const scanned = catalogue.scan(code);
    (take[scanned.kind] as (of: Scanned) => void)(scanned);
    return true;
  });
}
