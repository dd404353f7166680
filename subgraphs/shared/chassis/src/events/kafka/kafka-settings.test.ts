import { readSettings, SettingsInvalid } from '../../settings/settings.ts';
import { kafkaConnection, kafkaSettings } from './kafka-settings.ts';

const connectionOf = (env: Readonly<Record<string, string>>) =>
  kafkaConnection(readSettings(kafkaSettings, env));

describe('the settings of Kafka', () => {
  it('name no Kafka when there is none', () => {
    expect(connectionOf({})).toBeNull();
    expect(connectionOf({ KAFKA_BOOTSTRAP: '' })).toBeNull();
  });

  it('take several brokers, by name or address', () => {
    expect(connectionOf({ KAFKA_BOOTSTRAP: 'one:9092, 10.0.0.2:9092,[::1]:9092' })).toEqual({
      bootstrap: ['one:9092', '10.0.0.2:9092', '[::1]:9092'],
      clientId: 'novapos',
      prefix: 'novapos',
      ssl: false,
    });
    expect(() => connectionOf({ KAFKA_BOOTSTRAP: 'one' })).toThrow(/KAFKA_BOOTSTRAP.*host:port/);
  });

  it('sign in only with a user and a password', () => {
    const entered = {
      KAFKA_BOOTSTRAP: 'one:9093',
      KAFKA_SSL: 'true',
      KAFKA_SASL_MECHANISM: 'scram-sha-512',
      KAFKA_SASL_USERNAME: 'novapos',
    };
    expect(() => connectionOf(entered)).toThrow(SettingsInvalid);
    expect(connectionOf({ ...entered, KAFKA_SASL_PASSWORD: 'hunter22' })).toMatchObject({
      ssl: true,
      sasl: { mechanism: 'scram-sha-512', username: 'novapos', password: 'hunter22' },
    });
  });
});
