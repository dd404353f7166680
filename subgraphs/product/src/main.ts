import { runDomain } from '@novapos/chassis';
import { product } from './start.ts';

await runDomain(product);
