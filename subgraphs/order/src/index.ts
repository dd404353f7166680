export { order } from './start.ts';
