import { Suspense, useEffect } from 'react';
import { Outlet } from 'react-router';
import { useDisplayFeed } from './display/use-display-feed.ts';
import { Help } from './Help.tsx';
import { bringLateScreens } from './late-screens.ts';
import { Menu } from './Menu.tsx';
import { useReadable, useTill } from './till-context.tsx';
import { TillStatus } from './TillStatus.tsx';
import { useScannedItems } from './use-scanned-items.ts';
import { Waiting } from './Waiting.tsx';
import styles from './Shell.module.css';

const afterFirstMs = 1_500;

/** What stands around every screen of somebody who is signed in. */
export function Shell() {
  const { pairing } = useTill();
  const paired = useReadable(pairing.state);
  useDisplayFeed();
  useEffect(() => {
    // Without the network they come from what is kept; what does not come now comes when it is needed.
    const timer = setTimeout(() => void bringLateScreens().catch(() => undefined), afterFirstMs);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles['shell']}>
      <ScannedItems />
      <header className={styles['header']}>
        <div className={styles['place']}>
          <span className={styles['register']}>
            {paired.kind === 'paired' ? paired.registerName : ''}
          </span>
          <span className={styles['store']}>
            {paired.kind === 'paired' ? paired.storeName : ''}
          </span>
        </div>
        <TillStatus />
        <Menu />
      </header>
      <main className={styles['main']}>
        <Suspense fallback={<Waiting />}>
          <Outlet />
        </Suspense>
      </main>
      <Help />
    </div>
  );
}

// Drawn before the screens, so that a screen with another use for a scan is asked first.
function ScannedItems() {
  useScannedItems();
  return null;
}
