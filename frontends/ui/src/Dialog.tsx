import { Modal } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './Dialog.module.css';

type Props = {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'sm' | 'md' | 'lg' | 'xl';
  /** Where the focus goes first: a field inside that says so, or the title, so that Enter presses nothing. */
  readonly focus?: 'title' | 'inside';
};

/** Something to answer before going on: focus goes in, stays, and comes back; Escape closes it. */
export function Dialog({ title, onClose, children, size = 'md', focus = 'title' }: Props) {
  return (
    <Modal.Root
      opened
      onClose={onClose}
      size={size}
      centered
      lockScroll={false}
      radius="lg"
      transitionProps={{ duration: 120 }}
      classNames={{ content: styles['content'] ?? '' }}
    >
      <Modal.Overlay />
      <Modal.Content>
        {/* A header element would be a banner beside the page's own. */}
        <div className={styles['head']}>
          <Modal.Title
            className={styles['title'] ?? ''}
            tabIndex={-1}
            {...(focus === 'title' ? { 'data-autofocus': true } : {})}
          >
            {title}
          </Modal.Title>
          <Modal.CloseButton aria-label="Close" size={48} iconSize={22} />
        </div>
        <Modal.Body>{children}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}
