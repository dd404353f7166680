import { runDomain } from '@novapos/chassis';
import { integration } from './start.ts';

await runDomain(integration);
