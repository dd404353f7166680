import { Button } from '@mantine/core';
import { EmptyState } from '@novapos/ui';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { initialsOf } from '../../app/initials-of.ts';
import { useKeys } from '../../app/keyboard/use-keyboard.tsx';
import { PinEntry } from '../../app/pin/PinEntry.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { TillStatusLine } from './TillStatusLine.tsx';
import type { StaffMember } from '../../till/staff.ts';
import styles from './SignInScreen.module.css';

/** Who sells here: people as tiles, then the PIN. A locked till asks for the PIN of who locked it. */
export function SignInScreen() {
  const { staff } = useTill();
  const { members, current, isLocked } = useReadable(staff.state);
  const [chosen, setChosen] = useState<StaffMember | null>(isLocked ? current : null);
  const leave = () => {
    setChosen(null);
  };
  return (
    <main className={styles['screen']}>
      <TillStatusLine />
      {chosen ? (
        <Pin
          member={chosen}
          isLocked={isLocked && chosen.userId === current?.userId}
          onLeave={leave}
        />
      ) : (
        <People members={members} onChoose={setChosen} />
      )}
    </main>
  );
}

type PeopleProps = {
  readonly members: readonly StaffMember[];
  readonly onChoose: (member: StaffMember) => void;
};

function People({ members, onChoose }: PeopleProps) {
  // The digit of a tile chooses it, for the keyboard alone.
  useKeys(({ key }) => {
    const member = /^[1-9]$/.test(key) ? members[Number(key) - 1] : undefined;
    if (member) onChoose(member);
    return member !== undefined;
  });
  return (
    <section className={styles['people']}>
      <h1 className={styles['title']}>Who is at the till?</h1>
      {members.length === 0 ? (
        <EmptyState icon={<IconUsers size={40} />} title="Nobody can sign in here yet">
          <p>Give someone of this store a PIN in the portal; they appear here by themselves.</p>
        </EmptyState>
      ) : (
        <div className={styles['tiles']}>
          {members.map((member, index) => (
            <button
              key={member.userId}
              type="button"
              className={styles['tile']}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => {
                onChoose(member);
              }}
            >
              <span className={styles['initials']} aria-hidden>
                {initialsOf(member.name)}
              </span>
              {member.name}
            </button>
          ))}
        </div>
      )}
    </section>
  );
}

type PinProps = {
  readonly member: StaffMember;
  readonly isLocked: boolean;
  readonly onLeave: () => void;
};

function Pin({ member, isLocked, onLeave }: PinProps) {
  const { staff, cart } = useTill();
  const { lines } = useReadable(cart.state);
  useKeys(({ key }) => {
    if (key === 'Escape') onLeave();
    return key === 'Escape';
  });
  return (
    <section className={styles['pin']}>
      <span className={styles['initials']} aria-hidden>
        {initialsOf(member.name)}
      </span>
      <h1 className={styles['title']}>{member.name}</h1>
      {isLocked && (
        <p className={styles['note']}>
          Locked.{lines.length > 0 ? ' The cart is as you left it.' : ''}
        </p>
      )}
      <PinEntry
        label={`PIN of ${member.name}`}
        action={isLocked ? 'Unlock' : 'Sign in'}
        check={(pin) => staff.signIn(member.userId, pin)}
      />
      <Button variant="subtle" onClick={onLeave}>
        Somebody else
      </Button>
    </section>
  );
}
