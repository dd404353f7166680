import { Button, SegmentedControl, useMantineColorScheme } from '@mantine/core';
import { IconExternalLink } from '@tabler/icons-react';
import { Page } from '../../app/Page.tsx';
import { DeviceSettings } from './DeviceSettings.tsx';
import { PrinterSettings } from './PrinterSettings.tsx';
import { TerminalSettings } from './TerminalSettings.tsx';
import styles from './Settings.module.css';

/** How this till is set up. */
export function SettingsScreen() {
  return (
    <Page title="Settings">
      <div className={styles['cards']}>
        <PrinterSettings />
        <Appearance />
        <DeviceSettings />
        <TerminalSettings />
      </div>
    </Page>
  );
}

function Appearance() {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <section className={styles['card']} aria-labelledby="appearance">
      <h2 id="appearance" className={styles['title']}>
        Screen
      </h2>
      <SegmentedControl
        fullWidth
        aria-label="Colours"
        data={[
          { value: 'light', label: 'Light' },
          { value: 'dark', label: 'Dark' },
          { value: 'auto', label: 'Device' },
        ]}
        value={colorScheme}
        onChange={setColorScheme}
      />
      <Button
        component="a"
        href="/display"
        target="_blank"
        rel="noopener"
        variant="default"
        leftSection={<IconExternalLink size={20} aria-hidden />}
      >
        Customer’s screen
      </Button>
      <p className={styles['note']}>
        Move the new window to the screen that the customer sees. It follows this till by itself.
      </p>
    </section>
  );
}
