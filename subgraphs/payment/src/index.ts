export { payment } from './start.ts';
