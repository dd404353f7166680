import { Button, PasswordInput, TextInput } from '@mantine/core';
import { ErrorNote } from '@novapos/ui';
import { useState, type SubmitEvent } from 'react';
import { useReadable, useTill } from '../../app/till-context.tsx';
import type { PairableRegister } from '../../till/staff.ts';
import { ChooseRegister } from './ChooseRegister.tsx';
import styles from './PairingScreen.module.css';

/** A device becomes a till: a manager signs in once, and chooses the register. */
export function PairingScreen() {
  const { pairing } = useTill();
  const state = useReadable(pairing.state);
  const [registers, setRegisters] = useState<readonly PairableRegister[] | null>(null);
  const reason = state.kind === 'unpaired' ? state.reason : null;
  return (
    <main className={styles['screen']}>
      <div className={styles['card']}>
        <p className={styles['brand']}>NovaPOS</p>
        <h1 className={styles['title']}>
          {registers ? 'Which register is this?' : 'Make this device a till'}
        </h1>
        {registers ? (
          <ChooseRegister
            registers={registers}
            onLeave={() => {
              setRegisters(null);
            }}
          />
        ) : (
          <>
            {reason !== null && <ErrorNote>{reason}</ErrorNote>}
            <ManagerSignIn onRegisters={setRegisters} />
          </>
        )}
      </div>
    </main>
  );
}

type SignInProps = { readonly onRegisters: (registers: readonly PairableRegister[]) => void };

function ManagerSignIn({ onRegisters }: SignInProps) {
  const { pairing } = useTill();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const answer = await pairing.begin(email, password);
    setIsBusy(false);
    if ('problem' in answer) setProblem(answer.problem);
    else onRegisters(answer.registers);
  };
  return (
    <form className={styles['form']} onSubmit={(event) => void send(event)}>
      <p className={styles['note']}>
        A manager signs in to pair it with a register. They are signed out again at once.
      </p>
      <TextInput
        label="E-mail"
        type="email"
        autoComplete="username"
        required
        withAsterisk={false}
        value={email}
        onChange={({ currentTarget }) => {
          setEmail(currentTarget.value);
        }}
      />
      <PasswordInput
        label="Password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
        onChange={({ currentTarget }) => {
          setPassword(currentTarget.value);
        }}
      />
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      <Button type="submit" loading={isBusy} fullWidth>
        Continue
      </Button>
    </form>
  );
}
