import { runDomain } from '@novapos/chassis';
import { loyalty } from './start.ts';

await runDomain(loyalty);
