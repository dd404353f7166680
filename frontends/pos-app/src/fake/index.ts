export { createFakeTill } from './fake-till.ts';
export { optionsIn } from './fake-options.ts';
