import { Button } from '@mantine/core';
import { EmptyState } from '@novapos/ui';
import { IconCloudCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { Page } from '../../app/Page.tsx';
import { useReadable, useTill } from '../../app/till-context.tsx';
import { OutboxEntry } from './OutboxEntry.tsx';
import styles from './OutboxScreen.module.css';

/** What waits to be handed in, and what was not accepted. */
export function OutboxScreen() {
  const { outbox, status } = useTill();
  const items = useReadable(outbox.items);
  const { isOnline } = useReadable(status);
  const [isSending, setIsSending] = useState(false);
  const problems = items.filter(({ state }) => state === 'problem');
  const waiting = items.filter(({ state }) => state !== 'problem');
  const flush = async () => {
    setIsSending(true);
    await outbox.flush();
    setIsSending(false);
  };
  return (
    <Page title="Unsent and problems">
      <div className={styles['actions']}>
        <Button
          variant="default"
          disabled={!isOnline || waiting.length === 0}
          loading={isSending}
          onClick={() => void flush()}
        >
          Send now
        </Button>
        <Button
          variant="default"
          disabled={items.length === 0}
          onClick={() => void outbox.export().then(saveFile)}
        >
          Export as a file
        </Button>
      </div>
      {items.length === 0 && (
        <EmptyState icon={<IconCloudCheck size={44} />} title="Everything has arrived">
          <p>Sales made without the network wait here until it is back.</p>
        </EmptyState>
      )}
      <Section title="Needs somebody" items={problems} />
      <Section title={isOnline ? 'On its way' : 'Waits for the network'} items={waiting} />
    </Page>
  );
}

type SectionProps = {
  readonly title: string;
  readonly items: ReturnType<ReturnType<typeof useTill>['outbox']['items']['get']>;
};

function Section({ title, items }: SectionProps) {
  if (items.length === 0) return null;
  return (
    <section aria-label={title}>
      <h2 className={styles['title']}>
        {title} ({items.length})
      </h2>
      <ul className={styles['list']}>
        {items.map((item) => (
          <OutboxEntry key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function saveFile(file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = `novapos-unsent-${new Date().toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(address);
}
