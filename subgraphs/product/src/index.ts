export { product } from './start.ts';
