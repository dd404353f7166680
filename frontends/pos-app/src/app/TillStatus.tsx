import { StatusStrip, type StatusNote } from '@novapos/ui';
import {
  IconAlertTriangle,
  IconCloudOff,
  IconCloudUpload,
  IconLock,
  IconRefresh,
  IconWifi,
} from '@tabler/icons-react';
import { useNavigate } from 'react-router';
import type { ShiftState } from '../till/shifts.ts';
import type { StatusState } from '../till/status.ts';
import { useSay } from './say/Saying.tsx';
import { useReadable, useTill } from './till-context.tsx';
import { timeText } from './time-text.ts';

const badClockMs = 2 * 60_000;
const size = 18;

/** How this till stands: network, what waits, what needs somebody. */
export function TillStatus() {
  const { status, shifts, update } = useTill();
  const state = useReadable(status);
  const shift = useReadable(shifts.state);
  const navigate = useNavigate();
  const say = useSay();
  const press = {
    outbox: () => void navigate('/outbox'),
    shift: () => void navigate('/shift'),
    update: () =>
      void update().then((refused) => {
        if (refused) say(refused.problem, 'bad');
      }),
  };
  return <StatusStrip notes={notesOf(state, shift, press)} />;
}

type Press = Readonly<Record<'outbox' | 'shift' | 'update', () => void>>;

function notesOf(state: StatusState, shift: ShiftState, press: Press): readonly StatusNote[] {
  return [
    ...blockNotes(state),
    networkNote(state),
    ...waitingNotes(state, press),
    ...(shift.kind === 'none' ? [noShift(press)] : []),
    ...(state.hasUpdate ? [updateNote(press)] : []),
  ];
}

function networkNote({ isOnline, offlineSince }: StatusState): StatusNote {
  if (isOnline) {
    return {
      key: 'network',
      tone: 'good',
      icon: <IconWifi size={size} aria-hidden />,
      text: 'Online',
    };
  }
  return {
    key: 'network',
    tone: 'warn',
    icon: <IconCloudOff size={size} aria-hidden />,
    text: 'Offline',
    ...(offlineSince ? { more: `since ${timeText(offlineSince)}` } : {}),
  };
}

function blockNotes({ blocked, clockSkewMs }: StatusState): readonly StatusNote[] {
  const notes: StatusNote[] = [];
  if (blocked !== null) {
    const icon = <IconLock size={size} aria-hidden />;
    notes.push({ key: 'blocked', tone: 'bad', icon, text: 'Blocked' });
  }
  if (Math.abs(clockSkewMs) > badClockMs) {
    notes.push({ key: 'clock', tone: 'bad', text: 'The clock is wrong', isMinor: true });
  }
  return notes;
}

function waitingNotes({ unsent, problems }: StatusState, press: Press): readonly StatusNote[] {
  const notes: StatusNote[] = [];
  if (unsent > 0) {
    const icon = <IconCloudUpload size={size} aria-hidden />;
    const [text, more] = [String(unsent), 'unsent'];
    notes.push({ key: 'unsent', tone: 'warn', icon, text, more, onPress: press.outbox });
  }
  if (problems > 0) {
    const icon = <IconAlertTriangle size={size} aria-hidden />;
    const [text, more] = [String(problems), problems === 1 ? 'problem' : 'problems'];
    notes.push({ key: 'problems', tone: 'bad', icon, text, more, onPress: press.outbox });
  }
  return notes;
}

function noShift(press: Press): StatusNote {
  return { key: 'shift', tone: 'warn', text: 'Open a shift', isMinor: true, onPress: press.shift };
}

function updateNote(press: Press): StatusNote {
  const icon = <IconRefresh size={size} aria-hidden />;
  return {
    key: 'update',
    tone: 'plain',
    icon,
    text: 'Update',
    isMinor: true,
    onPress: press.update,
  };
}
