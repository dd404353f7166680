import { runDomain } from '@novapos/chassis';
import { payment } from './start.ts';

await runDomain(payment);
