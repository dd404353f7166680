import { createConnection, type Connection } from './network/connection.ts';
import { createDeviceSession, type DeviceSession } from './network/device-session.ts';
import { createGraph, type AskWith } from './network/graph.ts';
import { createStaffSession, type StaffSession } from './network/staff-session.ts';
import { createTransport } from './network/transport.ts';
import type { PairingRecord } from './pairing/credential.ts';
import { pairedDevice, type PairedDevice } from './pairing/paired-device.ts';
import { keptValue } from './store/kept.ts';
import type { TillDatabase } from './store/till-database.ts';
import type { TillSurroundings } from './till-surroundings.ts';

/** The line to the server, with the sessions that it is asked by. */
export type TillLine = {
  readonly connection: Connection;
  readonly askWith: AskWith;
  readonly device: DeviceSession;
  readonly staff: StaffSession;
};

type Options = Pick<TillSurroundings, 'url' | 'fetch' | 'now' | 'onTrouble'> & {
  readonly database: TillDatabase;
  readonly record: PairingRecord;
  readonly onOpened: (device: PairedDevice) => void;
  readonly onUnpaired: (credential: string, reason: string) => void;
  readonly onSessionEnded: () => void;
};

/** Open the line as it was left. */
export async function openLine(options: Options): Promise<TillLine> {
  const { database, record, now, onTrouble, onOpened, onUnpaired, onSessionEnded } = options;
  const lastAnswer = keptValue<Date>(database, 'last-answer');
  const connection = createConnection({
    now,
    lastAnswerAt: await lastAnswer.read(),
    keep: (at) => {
      lastAnswer.write(at).catch(onTrouble);
    },
  });
  const askWith = createGraph(createTransport({ ...options, onReach: connection.note }));
  const device = createDeviceSession({
    askWith,
    credential: record.credential,
    now,
    onOpened: (opened) => {
      onOpened(pairedDevice(opened.device, opened.tenant));
    },
    onUnpaired,
  });
  const staff = createStaffSession({
    askWith,
    now,
    clockSkewMs: device.clockSkewMs.get,
    onEnded: onSessionEnded,
  });
  return { connection, askWith, device, staff };
}
