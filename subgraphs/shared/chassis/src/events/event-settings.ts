import { defineSettings, setting } from '../settings/settings.ts';
import { wholeNumber } from '../settings/texts.ts';

/** What a process that tells and hears events is told. */
export const eventSettings = defineSettings({
  EVENTS_KEPT_DAYS: setting(wholeNumber(0, 36_500).default(400), {
    description:
      'the days for which published events are kept, to rebuild projections from; 0 for ever',
  }),
  EVENTS_INBOX_KEPT_DAYS: setting(wholeNumber(0, 36_500).default(90), {
    description:
      'the days for which it is known what a consumer has applied, more than Kafka keeps events; 0 for ever',
  }),
  EVENTS_POLL_MAX_MS: setting(wholeNumber(50, 60_000).default(1_000), {
    description: 'the most milliseconds between two looks at an outbox where nothing happens',
  }),
  EVENTS_BATCH_SIZE: setting(wholeNumber(1, 5_000).default(200), {
    description: 'the most events that are published at once',
  }),
  EVENTS_SEND_TIMEOUT_MS: setting(wholeNumber(100, 600_000).default(30_000), {
    description: 'the milliseconds that publishing a batch may take before it is tried again',
  }),
  EVENTS_PUBLISH_ATTEMPTS: setting(wholeNumber(1, 1_000).default(5), {
    description: 'how often an event that the bus refuses is tried before its aggregate is parked',
  }),
});
