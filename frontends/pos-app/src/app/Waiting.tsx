import { Loader } from '@mantine/core';
import styles from './Waiting.module.css';

/** What shows until there is something to show. */
export function Waiting() {
  return (
    <div className={styles['waiting']} role="status">
      <Loader aria-hidden />
      <span className={styles['words']}>One moment…</span>
    </div>
  );
}
