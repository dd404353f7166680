import { ActionIcon } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useKeys } from './keyboard/use-keyboard.tsx';
import styles from './Page.module.css';

type Props = {
  readonly title: string;
  readonly children: ReactNode;
  /** What stands beside the title. */
  readonly aside?: ReactNode;
  /** Fills the height; its parts scroll by themselves. */
  readonly isFixed?: boolean;
};

/** A screen beside selling: its title gets the focus, and Escape goes back to the cart. */
export function Page({ title, children, aside, isFixed = false }: Props) {
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const back = () => void navigate('/');
  useKeys(({ key }) => {
    if (key !== 'Escape') return false;
    back();
    return true;
  });
  return (
    <div className={styles['page']} data-fixed={isFixed}>
      <div className={styles['head']}>
        <ActionIcon aria-label="Back to selling" onClick={back}>
          <IconArrowLeft aria-hidden />
        </ActionIcon>
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        {aside}
      </div>
      <div className={styles['body']}>{children}</div>
    </div>
  );
}
