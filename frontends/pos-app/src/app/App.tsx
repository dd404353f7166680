import { Suspense } from 'react';
import { Navigate, Route, Routes } from 'react-router';
import { SellScreen } from '../screens/sell/SellScreen.tsx';
import { SignInScreen } from '../screens/sign-in/SignInScreen.tsx';
import { ApprovalProvider } from './approval/Approvals.tsx';
import { KeyboardProvider } from './keyboard/use-keyboard.tsx';
import { SayProvider } from './say/Saying.tsx';
import {
  DoneScreen,
  OutboxScreen,
  PairingScreen,
  ParkedScreen,
  PayScreen,
  RefundScreen,
  SettingsScreen,
  ShiftScreen,
} from './late-screens.ts';
import { Shell } from './Shell.tsx';
import { useReadable, useTill } from './till-context.tsx';
import { Waiting } from './Waiting.tsx';

/** The till: who is not paired pairs, who is not signed in signs in, and then sells. */
export function App() {
  return (
    <KeyboardProvider>
      <SayProvider>
        <Suspense fallback={<Waiting />}>
          <Gate />
        </Suspense>
      </SayProvider>
    </KeyboardProvider>
  );
}

function Gate() {
  const { pairing, staff } = useTill();
  const { kind } = useReadable(pairing.state);
  const { current, isLocked } = useReadable(staff.state);
  if (kind === 'loading') return <Waiting />;
  if (kind === 'unpaired') return <PairingScreen />;
  if (!current || isLocked) return <SignInScreen />;
  return (
    <ApprovalProvider>
      <Screens />
    </ApprovalProvider>
  );
}

function Screens() {
  return (
    <Routes>
      <Route element={<Shell />}>
        <Route index element={<SellScreen />} />
        <Route path="pay" element={<PayScreen />} />
        <Route path="done" element={<DoneScreen />} />
        <Route path="refund" element={<RefundScreen />} />
        <Route path="shift" element={<ShiftScreen />} />
        <Route path="parked" element={<ParkedScreen />} />
        <Route path="outbox" element={<OutboxScreen />} />
        <Route path="settings" element={<SettingsScreen />} />
        <Route path="*" element={<Navigate to="/" replace />} />
      </Route>
    </Routes>
  );
}
