import { Button } from '@mantine/core';
import { ErrorNote } from '@novapos/ui';
import { useState } from 'react';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { dayAndTimeText } from '../../app/time-text.ts';
import styles from './Settings.module.css';

/** Which till this is, how fresh what it knows is, updates, and the end of the pairing. */
export function DeviceSettings() {
  const { pairing, status, catalogue, update } = useTill();
  const paired = useReadable(pairing.state);
  const { syncedAt, hasUpdate } = useReadable(status);
  const { items } = useReadable(catalogue.state);
  const [problem, setProblem] = useState<string | null>(null);
  const [isSure, setIsSure] = useState(false);
  const tell = (failed: { readonly problem: string } | null) => {
    setProblem(failed?.problem ?? null);
  };
  if (paired.kind !== 'paired') return null;
  return (
    <section className={styles['card']} data-tall aria-labelledby="device">
      <h2 id="device" className={styles['title']}>
        This till
      </h2>
      <dl className={styles['facts']}>
        <Fact name="Device" value={paired.deviceName} />
        <Fact name="Register" value={`${paired.registerName} (${paired.registerCode})`} />
        <Fact name="Store" value={paired.storeName} />
        <Fact name="Shop" value={paired.tenantName} />
        <Fact name="Catalogue" value={`${items} articles`} />
        <Fact name="In step" value={syncedAt ? dayAndTimeText(syncedAt) : 'not yet'} />
      </dl>
      {problem !== null && <ErrorNote>{problem}</ErrorNote>}
      <Button variant="default" disabled={!hasUpdate} onClick={() => void update().then(tell)}>
        {hasUpdate ? 'Install the update' : 'This is the latest version'}
      </Button>
      <Button
        variant="subtle"
        color="red"
        onClick={() => {
          if (isSure) void pairing.unpair().then(tell);
          else setIsSure(true);
        }}
      >
        {isSure ? 'Really unpair: this device forgets everything' : 'Unpair this device'}
      </Button>
    </section>
  );
}

function Fact({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
