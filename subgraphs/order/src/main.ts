import { runDomain } from '@novapos/chassis';
import { order } from './start.ts';

await runDomain(order);
