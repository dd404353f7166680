import { defineSettings, setting, type SettingsOf } from '../settings/settings.ts';
import { wholeNumber } from '../settings/texts.ts';

/** What a process that tells and hears events is told. */
export const eventSettings = defineSettings({
  EVENTS_KEPT_DAYS: setting(wholeNumber(1, 36_500).default(400), {
    description:
      'the days that published events are kept, for projections to be folded again from them',
  }),
  EVENTS_POLL_MAX_MS: setting(wholeNumber(50, 60_000).default(1_000), {
    description: 'the most milliseconds between two looks for new events when there are none',
  }),
  EVENTS_SEND_TIMEOUT_MS: setting(wholeNumber(100, 600_000).default(30_000), {
    description: 'the milliseconds that sending events may take before it counts as failed',
  }),
});

/** How events are told and kept. */
export type EventSettings = SettingsOf<typeof eventSettings>;
