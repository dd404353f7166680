import { useReadable, useTill } from '../../app/till-context.tsx';
import { timeText } from '../../app/time-text.ts';
import styles from './SignInScreen.module.css';

/** Which till this is, and whether it can reach the server. */
export function TillStatusLine() {
  const { pairing, status } = useTill();
  const paired = useReadable(pairing.state);
  const { isOnline, offlineSince, unsent } = useReadable(status);
  if (paired.kind !== 'paired') return null;
  const network = isOnline
    ? 'Online'
    : `Offline${offlineSince ? ` since ${timeText(offlineSince)}` : ''}: selling goes on`;
  return (
    <p className={styles['status']} role="status">
      <strong>{paired.registerName}</strong> · {paired.storeName} · {network}
      {unsent > 0 ? ` · ${unsent} unsent` : ''}
    </p>
  );
}
