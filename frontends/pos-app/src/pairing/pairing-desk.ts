import type { AskWith } from '../network/graph.ts';
import { wordsOf } from '../network/words.ts';
import {
  EndStaffSessionDocument,
  PairingSignInDocument,
  PairThisDeviceDocument,
} from '../operations/operations.generated.ts';
import type { Pairing } from '../till/staff.ts';
import type { PairingRecord } from './credential.ts';
import { pairableRegisters } from './pairable-registers.ts';
import { pairedDevice, type PairedDevice } from './paired-device.ts';

type Options = {
  readonly askWith: AskWith;
  readonly record: PairingRecord;
  readonly newId: () => string;
  readonly hasUnsent: () => boolean;
  readonly clearCopies: () => Promise<void>;
  readonly clearShop: () => Promise<void>;
  readonly onPaired: (device: PairedDevice) => Promise<void>;
};

/** A manager's session, for as long as the pairing takes. */
type ManagerSession = {
  readonly token: string;
  readonly tenant: { readonly id: string; readonly name: string };
};

/** Said where something would be lost. */
export const unsentFirst = 'Something waits to be handed in. Hand it in first.';

/** Where a manager pairs the device: signed in for that alone. */
export function createPairingDesk(options: Options): Pick<Pairing, 'begin' | 'pair'> {
  const { askWith } = options;
  let manager: ManagerSession | null = null;

  async function dismiss(): Promise<void> {
    const token = manager?.token ?? null;
    manager = null;
    if (token !== null) await askWith(EndStaffSessionDocument, {}, { token });
  }

  return {
    async begin(email, password) {
      const input = { email, password };
      const answer = await askWith(PairingSignInDocument, { input }, { token: null });
      if (answer.kind !== 'ok') return { problem: wordsOf(answer) };
      const { signIn } = answer.data;
      if (signIn.__typename !== 'Session') return { problem: signIn.message };
      manager = { token: signIn.accessToken, tenant: signIn.viewer.tenant };
      if (!signIn.viewer.grants.includes('registers:pair')) {
        await dismiss();
        return { problem: 'Pairing a device needs a manager. Ask one to sign in here.' };
      }
      return pairableRegisters(askWith, signIn.accessToken);
    },
    async pair(registerId, deviceName) {
      if (!manager) return problem('Sign in as a manager first.');
      const outcome = await pairBy(options, manager, { registerId, deviceName });
      if (outcome.kind === 'ok') void dismiss();
      return outcome;
    },
  };
}

async function pairBy(
  { askWith, record, newId, hasUnsent, clearCopies, clearShop, onPaired }: Options,
  { token, tenant }: ManagerSession,
  asked: { readonly registerId: string; readonly deviceName: string },
): ReturnType<Pairing['pair']> {
  const before = await record.lastTenantId();
  const isAnotherShop = before !== null && before !== tenant.id;
  if (isAnotherShop && hasUnsent()) return problem(unsentFirst);
  const input = { idempotencyKey: newId(), ...asked };
  const answer = await askWith(PairThisDeviceDocument, { input }, { token });
  if (answer.kind !== 'ok') return problem(wordsOf(answer));
  const { pairRegister } = answer.data;
  if (pairRegister.__typename !== 'RegisterPaired') return problem(pairRegister.message);
  const device = pairedDevice(pairRegister.device, tenant);
  await clearCopies();
  if (isAnotherShop) await clearShop();
  await record.write(device, pairRegister.credential);
  await onPaired(device);
  return { kind: 'ok' };
}

function problem(words: string): { readonly kind: 'problem'; readonly problem: string } {
  return { kind: 'problem', problem: words };
}
