import {
  IconArrowBackUp,
  IconCash,
  IconCloudUpload,
  IconKeyboard,
  IconLock,
  IconLogout,
  IconMenu2,
  IconSettings,
  IconShoppingCartPause,
} from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { initialsOf } from './initials-of.ts';
import { useKeys } from './keyboard/use-keyboard.tsx';
import { useReadable, useTill } from './till-context.tsx';
import { useHelp } from './use-help.ts';
import styles from './Menu.module.css';

const places = [
  { to: '/refund', name: 'Refund or exchange', Icon: IconArrowBackUp },
  { to: '/parked', name: 'Parked carts', Icon: IconShoppingCartPause },
  { to: '/shift', name: 'Shift and drawer', Icon: IconCash },
  { to: '/outbox', name: 'Unsent and problems', Icon: IconCloudUpload },
  { to: '/settings', name: 'Settings', Icon: IconSettings },
] as const;

/** Where else to go, and who is at the till. */
export function Menu() {
  const { staff } = useTill();
  const { current } = useReadable(staff.state);
  const [isOpen, setIsOpen] = useState(false);
  const place = useRef<HTMLElement>(null);
  const name = current?.name ?? '';
  const close = () => {
    setIsOpen(false);
  };
  useClosing(place, isOpen, close);
  return (
    <nav ref={place} className={styles['menu']} aria-label="Menu">
      <button
        type="button"
        className={styles['target']}
        aria-label={`${initialsOf(name)}, menu of ${name}`}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        <span className={styles['initials']} aria-hidden>
          {initialsOf(name)}
        </span>
        <IconMenu2 size={20} aria-hidden />
      </button>
      {isOpen && (
        <Entries
          name={name}
          onChosen={close}
          onLeave={() => {
            close();
            place.current?.querySelector('button')?.focus();
          }}
        />
      )}
    </nav>
  );
}

/** A press beside it closes it. */
function useClosing(
  place: { readonly current: HTMLElement | null },
  isOpen: boolean,
  close: () => void,
): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onPress = ({ target }: PointerEvent) => {
      if (!place.current?.contains(target as Node)) close();
    };
    document.addEventListener('pointerdown', onPress);
    return () => {
      document.removeEventListener('pointerdown', onPress);
    };
  });
}

type EntriesProps = {
  readonly name: string;
  readonly onChosen: () => void;
  readonly onLeave: () => void;
};

function Entries({ name, onChosen, onLeave }: EntriesProps) {
  useKeys(({ key }) => {
    if (key !== 'Escape') return false;
    onLeave();
    return true;
  });
  const { staff } = useTill();
  const navigate = useNavigate();
  const help = useHelp();
  const entry = (text: string, icon: ReactNode, act: () => void) => (
    <li key={text}>
      <button
        type="button"
        className={styles['item']}
        onClick={() => {
          onChosen();
          act();
        }}
      >
        {icon}
        {text}
      </button>
    </li>
  );
  return (
    <div className={styles['entries']}>
      <p className={styles['name']}>{name}</p>
      <ul className={styles['list']}>
        {places.map(({ to, name: text, Icon }) =>
          entry(text, <Icon size={20} aria-hidden />, () => void navigate(to)),
        )}
      </ul>
      <ul className={styles['list']}>
        {entry('Keys', <IconKeyboard size={20} aria-hidden />, help.show)}
        {entry('Lock', <IconLock size={20} aria-hidden />, staff.lock)}
        {entry('Sign out', <IconLogout size={20} aria-hidden />, () => void staff.signOut())}
      </ul>
    </div>
  );
}
