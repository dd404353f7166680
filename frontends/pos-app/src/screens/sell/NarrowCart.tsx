import { useState, type ReactNode } from 'react';
import { CartBar } from './CartBar.tsx';
import { CartSheet } from './CartSheet.tsx';

type Props = { readonly onCharge: () => void; readonly children: ReactNode };

/** The cart where it has no room beside the articles: a bar, and a sheet that comes up. */
export function NarrowCart({ onCharge, children }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <CartBar
        onCharge={onCharge}
        onOpen={() => {
          setIsOpen(true);
        }}
      />
      {isOpen && (
        <CartSheet
          onClose={() => {
            setIsOpen(false);
          }}
        >
          {children}
        </CartSheet>
      )}
    </>
  );
}
