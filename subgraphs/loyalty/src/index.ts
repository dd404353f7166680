export { loyalty } from './start.ts';
