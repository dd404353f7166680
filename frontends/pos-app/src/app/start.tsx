import { Look } from '@novapos/ui';
import { lazy, StrictMode, Suspense } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { App } from './App.tsx';
import { loadTill } from './load-till.ts';
import { TillProvider } from './till-context.tsx';
import { Waiting } from './Waiting.tsx';

const DisplayScreen = lazy(async () => ({
  default: (await import('../screens/display/DisplayScreen.tsx')).DisplayScreen,
}));

/** Draw the till, or at `/display` the screen that the customer sees, which needs no till of its own. */
export async function start(root: HTMLElement | null): Promise<void> {
  if (!root) throw new Error('The page has no place for the app.');
  const screen =
    location.pathname === '/display' ? (
      <Suspense fallback={<Waiting />}>
        <DisplayScreen />
      </Suspense>
    ) : (
      <TillProvider till={await loadTill()}>
        <BrowserRouter>
          <App />
        </BrowserRouter>
      </TillProvider>
    );
  createRoot(root).render(
    <StrictMode>
      <Look>{screen}</Look>
    </StrictMode>,
  );
}
