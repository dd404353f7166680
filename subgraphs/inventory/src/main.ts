import { runDomain } from '@novapos/chassis';
import { inventory } from './start.ts';

await runDomain(inventory);
