import { runProduct } from './run-product.ts';

// Loaded once the command line is understood: a wrong word or a taken port is answered in half the time.
await runProduct(async (options) => {
  const { startDistributed } = await import('./start-distributed.ts');
  return startDistributed(options);
});
