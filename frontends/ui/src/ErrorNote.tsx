import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import styles from './Notes.module.css';

type Props = {
  /** What is wrong and what to do, in words. */
  readonly children: ReactNode;
  /** By which the operators find it; null where the server was not asked. */
  readonly requestId?: string | null;
  readonly action?: ReactNode;
};

/** Something that did not work. */
export function ErrorNote({ children, requestId = null, action }: Props) {
  return (
    <div className={styles['error']} role="alert">
      <IconAlertTriangle aria-hidden className={styles['errorIcon']} />
      <div className={styles['errorText']}>
        <div>{children}</div>
        {requestId !== null && (
          <div className={styles['request']}>
            Request <code>{requestId}</code>
          </div>
        )}
      </div>
      {action}
    </div>
  );
}
