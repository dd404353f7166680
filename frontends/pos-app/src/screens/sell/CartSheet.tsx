import { Drawer } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './CartSheet.module.css';

type Props = { readonly onClose: () => void; readonly children: ReactNode };

/** The cart on a phone, from the bottom. */
export function CartSheet({ onClose, children }: Props) {
  return (
    <Drawer.Root
      opened
      onClose={onClose}
      position="bottom"
      size="88%"
      lockScroll={false}
      radius="lg"
      transitionProps={{ duration: 150 }}
      classNames={{ content: styles['content'] ?? '' }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        <div className={styles['head']}>
          <Drawer.Title className={styles['title'] ?? ''}>Cart</Drawer.Title>
          <Drawer.CloseButton aria-label="Close the cart" size={48} iconSize={22} />
        </div>
        <Drawer.Body className={styles['body'] ?? ''}>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
