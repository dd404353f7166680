export { inventory } from './start.ts';
