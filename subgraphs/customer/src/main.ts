import { runDomain } from '@novapos/chassis';
import { customer } from './start.ts';

await runDomain(customer);
