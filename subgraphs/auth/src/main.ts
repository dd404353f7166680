import { runDomain } from '@novapos/chassis';
import { auth } from './start.ts';

await runDomain(auth);
