import { Button, TextInput } from '@mantine/core';
import { ErrorNote } from '@novapos/ui';
import { useState, type SubmitEvent } from 'react';
import { useTill } from '../../app/till-context.tsx';
import type { Customer } from '../../till/customers.ts';
import styles from './CustomerDialog.module.css';

type Props = { readonly name: string; readonly onCreated: (customer: Customer) => void };

/** Write down a new customer. */
export function NewCustomer({ name: typed, onCreated }: Props) {
  const { customers } = useTill();
  const [name, setName] = useState(typed);
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsBusy(true);
    const answer = await customers.create({
      name: name.trim(),
      email: orNull(email),
      phone: orNull(phone),
    });
    setIsBusy(false);
    if ('problem' in answer) setProblem(answer.problem);
    else onCreated(answer.customer);
  };
  const field = (label: string, value: string, set: (value: string) => void) => ({
    label,
    value,
    autoComplete: 'off',
    onChange: ({ currentTarget }: { readonly currentTarget: HTMLInputElement }) => {
      set(currentTarget.value);
    },
  });
  return (
    <form className={styles['search']} onSubmit={(event) => void create(event)}>
      <TextInput {...field('Name', name, setName)} required withAsterisk={false} />
      <TextInput {...field('Phone', phone, setPhone)} type="tel" />
      <TextInput {...field('E-mail', email, setEmail)} type="email" />
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      <Button type="submit" loading={isBusy}>
        Add the customer
      </Button>
    </form>
  );
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim();
}
