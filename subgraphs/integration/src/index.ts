export { integration } from './start.ts';
export { openUsedOperations } from './open-used-operations.ts';
