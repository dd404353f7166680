export { seedTenant, type TenantSeed } from './seed-tenant.ts';
export { auth } from './start.ts';
