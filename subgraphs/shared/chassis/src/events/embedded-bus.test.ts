import { embeddedBus } from './embedded-bus.ts';
import { describeEventBus } from '../testing/describe-event-bus.ts';

describeEventBus('embedded', async (parts) => embeddedBus(parts));
