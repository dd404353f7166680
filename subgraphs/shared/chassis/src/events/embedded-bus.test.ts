import { describeEventBus } from '../testing/describe-event-bus.ts';
import { embeddedBus } from './embedded-bus.ts';

describeEventBus('inside one process', async (options) => embeddedBus(options));
