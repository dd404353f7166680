import { NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { chooseSimulatedCard, simulatedCard, simulatedCards } from '../pay/simulated-card.ts';
import styles from './Settings.module.css';

/** The card terminal: a simulated one, whose card can be chosen. */
export function TerminalSettings() {
  const [token, setToken] = useState(simulatedCard);
  return (
    <section className={styles['card']} aria-labelledby="terminal">
      <h2 id="terminal" className={styles['title']}>
        Card terminal
      </h2>
      <NativeSelect
        label="The simulated terminal’s card"
        data={simulatedCards.map((card) => ({ value: card.token, label: card.name }))}
        value={token}
        onChange={({ currentTarget }) => {
          chooseSimulatedCard(currentTarget.value);
          setToken(currentTarget.value);
        }}
      />
    </section>
  );
}
