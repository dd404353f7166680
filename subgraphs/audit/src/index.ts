export { openTrails, type Trails } from './open-trails.ts';
export { audit } from './start.ts';
