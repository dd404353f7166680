export { analytics } from './start.ts';
