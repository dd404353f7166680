import type { Admin, Kafka } from 'kafkajs';
import { withDeadline } from './deadline.ts';

/** Asks Kafka about itself, over a connection that is made anew after each failure. */
export type KafkaAdmin = {
  readonly ask: <Result>(work: (admin: Admin) => Promise<Result>, ms?: number) => Promise<Result>;
  readonly close: () => Promise<void>;
};

const patienceMs = 5_000;

/** Open nothing yet: the first question connects. */
export function kafkaAdmin(client: Kafka): KafkaAdmin {
  let current: Promise<Admin> | null = null;

  async function connected(): Promise<Admin> {
    const admin = client.admin();
    await admin.connect();
    return admin;
  }

  function dismiss(): Promise<void> {
    const dismissed = current;
    current = null;
    const gone = dismissed?.then((admin) => admin.disconnect()).catch(() => undefined);
    return withDeadline(Promise.resolve(gone), { ms: patienceMs, what: 'closing' }).catch(
      () => undefined,
    );
  }

  return {
    async ask(work, ms = patienceMs) {
      current ??= connected();
      const asked = current;
      try {
        return await withDeadline(asked.then(work), { ms, what: 'Kafka' });
      } catch (error) {
        if (current === asked) void dismiss();
        throw error;
      }
    },
    close: dismiss,
  };
}
