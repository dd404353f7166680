import { lazy } from 'react';

const load = {
  pairing: () => import('../screens/pairing/PairingScreen.tsx'),
  pay: () => import('../screens/pay/PayScreen.tsx'),
  done: () => import('../screens/done/DoneScreen.tsx'),
  refund: () => import('../screens/refund/RefundScreen.tsx'),
  shift: () => import('../screens/shift/ShiftScreen.tsx'),
  parked: () => import('../screens/parked/ParkedScreen.tsx'),
  outbox: () => import('../screens/outbox/OutboxScreen.tsx'),
  settings: () => import('../screens/settings/SettingsScreen.tsx'),
  sellDialogs: () => import('../screens/sell/late-dialogs.ts'),
} as const;

/** Pairing, before anything else. */
export const PairingScreen = lazy(async () => ({ default: (await load.pairing()).PairingScreen }));
/** Taking the money. */
export const PayScreen = lazy(async () => ({ default: (await load.pay()).PayScreen }));
/** The change and the receipt. */
export const DoneScreen = lazy(async () => ({ default: (await load.done()).DoneScreen }));
/** Taking goods back. */
export const RefundScreen = lazy(async () => ({ default: (await load.refund()).RefundScreen }));
/** Shift and drawer. */
export const ShiftScreen = lazy(async () => ({ default: (await load.shift()).ShiftScreen }));
/** Carts put aside. */
export const ParkedScreen = lazy(async () => ({ default: (await load.parked()).ParkedScreen }));
/** What waits and what was not accepted. */
export const OutboxScreen = lazy(async () => ({ default: (await load.outbox()).OutboxScreen }));
/** How the till is set up. */
export const SettingsScreen = lazy(async () => ({
  default: (await load.settings()).SettingsScreen,
}));

/** Bring what selling needs next, so that it is there at once when it is asked for. */
export async function bringLateScreens(): Promise<void> {
  const { pay, done, sellDialogs, ...others } = load;
  await Promise.all([pay(), done(), sellDialogs()]);
  await Promise.all(Object.values(others).map((bring) => bring()));
}
