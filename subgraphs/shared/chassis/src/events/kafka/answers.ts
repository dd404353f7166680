import { pino } from 'pino';
import { kafkaAdmin } from './kafka-admin.ts';
import { kafkaClient } from './kafka-client.ts';

const silent = pino({ level: 'silent' });

/** Whether a Kafka without sign-in answers here, now. */
export async function answers(bootstrap: string): Promise<boolean> {
  const client = kafkaClient({ bootstrap: [bootstrap], clientId: 'novapos-probe' }, silent);
  const admin = kafkaAdmin(client);
  try {
    const { brokers } = await admin.ask((one) => one.describeCluster());
    return brokers.length > 0;
  } catch {
    return false;
  } finally {
    await admin.close();
  }
}
