import { lazy, Suspense } from 'react';

const load = () => import('./late-dialogs.ts');
const LineDialog = lazy(async () => ({ default: (await load()).LineDialog }));
const DiscountDialog = lazy(async () => ({ default: (await load()).DiscountDialog }));
const CustomerDialog = lazy(async () => ({ default: (await load()).CustomerDialog }));
const ParkDialog = lazy(async () => ({ default: (await load()).ParkDialog }));

/** What is asked while selling. */
export type SellDialog =
  | { readonly kind: 'line'; readonly lineKey: string }
  | { readonly kind: 'discount' }
  | { readonly kind: 'customer' }
  | { readonly kind: 'park' };

type Props = { readonly dialog: SellDialog; readonly onClose: () => void };

/** The dialog that is open. */
export function SellDialogs({ dialog, onClose }: Props) {
  return (
    <Suspense fallback={null}>
      {dialog.kind === 'line' && <LineDialog lineKey={dialog.lineKey} onClose={onClose} />}
      {dialog.kind === 'discount' && <DiscountDialog onClose={onClose} />}
      {dialog.kind === 'customer' && <CustomerDialog onClose={onClose} />}
      {dialog.kind === 'park' && <ParkDialog onClose={onClose} />}
    </Suspense>
  );
}
