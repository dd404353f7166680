import { Button, TextInput } from '@mantine/core';
import { EmptyState, ErrorNote } from '@novapos/ui';
import { IconDeviceDesktop } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { useTill } from '../../app/till-context.tsx';
import type { PairableRegister } from '../../till/staff.ts';
import styles from './PairingScreen.module.css';

type Props = {
  readonly registers: readonly PairableRegister[];
  readonly onLeave: () => void;
};

/** The register and the device's name; pairing anew unpairs the device that was there. */
export function ChooseRegister({ registers, onLeave }: Props) {
  const { pairing } = useTill();
  const [registerId, setRegisterId] = useState(registers[0]?.registerId ?? '');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const former = registers.find((each) => each.registerId === registerId)?.pairedWith ?? null;
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const outcome = await pairing.pair(registerId, name.trim());
    setIsBusy(false);
    if (outcome.kind === 'problem') setProblem(outcome.problem);
  };
  if (registers.length === 0) {
    return (
      <EmptyState icon={<IconDeviceDesktop size={40} />} title="There is no register to pair with">
        <p>Add one to the store in the portal, or sign in as a manager of another store.</p>
        <Button variant="default" onClick={onLeave}>
          Back
        </Button>
      </EmptyState>
    );
  }
  return (
    <form className={styles['form']} onSubmit={(event) => void send(event)}>
      <Registers registers={registers} chosen={registerId} onChoose={setRegisterId} />
      {former !== null && (
        <p className={styles['warning']} role="status">
          “{former}” is paired with this register now; it stops being a till.
        </p>
      )}
      <TextInput
        label="Name of this device"
        description="Such as “Front till” or “Blue tablet”"
        required
        withAsterisk={false}
        maxLength={60}
        value={name}
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
        }}
      />
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      <Button type="submit" loading={isBusy} fullWidth>
        Pair
      </Button>
      <Button variant="subtle" onClick={onLeave}>
        Back
      </Button>
    </form>
  );
}

type RegistersProps = {
  readonly registers: readonly PairableRegister[];
  readonly chosen: string;
  readonly onChoose: (registerId: string) => void;
};

function Registers({ registers, chosen, onChoose }: RegistersProps) {
  return (
    <fieldset className={styles['registers']}>
      <legend className={styles['legend']}>Register</legend>
      {registers.map(({ registerId, name, storeName, pairedWith }) => (
        <label key={registerId} className={styles['register']}>
          <input
            type="radio"
            name="register"
            value={registerId}
            checked={registerId === chosen}
            onChange={() => {
              onChoose(registerId);
            }}
          />
          <span>
            <strong>{name}</strong>
            <span className={styles['note']}> · {storeName}</span>
            {pairedWith !== null && <span className={styles['note']}> · paired</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
