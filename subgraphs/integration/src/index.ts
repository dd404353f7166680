export { integration } from './start.ts';
