import { runDomain } from '@novapos/chassis';
import { analytics } from './start.ts';

await runDomain(analytics);
