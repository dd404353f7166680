import type { Pairing, PairingState } from '../till/staff.ts';
import type { FakeOptions } from './fake-options.ts';
import { writable } from './writable.ts';

const paired = {
  kind: 'paired',
  deviceId: 'device',
  deviceName: 'Front till',
  tenantName: 'Harbour Coffee & Grocery',
  storeName: 'Harbour Pier 17',
  registerId: 'register-1',
  registerName: 'Counter 1',
  registerCode: 'P1',
} as const;

/** Pairing with two registers; the password of every manager is `demo-password`. */
export function fakePairing({ isPaired, delayMs }: FakeOptions): Pairing {
  const state = writable<PairingState>(isPaired ? paired : { kind: 'unpaired', reason: null });
  const pause = () => new Promise((resolve) => setTimeout(resolve, delayMs));
  return {
    state,
    async begin(_email, password) {
      await pause();
      if (password !== 'demo-password') {
        return { problem: 'This e-mail address and password do not belong together.' };
      }
      return {
        registers: [
          {
            registerId: 'register-1',
            name: 'Counter 1',
            storeName: 'Harbour Pier 17',
            pairedWith: null,
          },
          {
            registerId: 'register-2',
            name: 'Counter 2',
            storeName: 'Harbour Pier 17',
            pairedWith: 'Old tablet',
          },
        ],
      };
    },
    async pair(registerId, deviceName) {
      await pause();
      const registerName = registerId === 'register-1' ? 'Counter 1' : 'Counter 2';
      state.set({ ...paired, registerId, registerName, deviceName });
      return { kind: 'ok' };
    },
    async unpair() {
      state.set({ kind: 'unpaired', reason: null });
      return null;
    },
  };
}
