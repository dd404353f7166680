import type { ReactNode } from 'react';
import styles from './Notes.module.css';

type Props = {
  readonly icon: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
};

/** What stands where there is nothing yet, and what to do about it. */
export function EmptyState({ icon, title, children }: Props) {
  return (
    <div className={styles['empty']}>
      <span aria-hidden>{icon}</span>
      <p className={styles['emptyTitle']}>{title}</p>
      {children}
    </div>
  );
}
