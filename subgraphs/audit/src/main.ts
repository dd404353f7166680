import { runDomain } from '@novapos/chassis';
import { audit } from './start.ts';

await runDomain(audit);
