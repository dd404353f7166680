import { createHash, randomBytes } from 'node:crypto';

/** A refresh token as it is found in the database. */
export type RefreshTokenKey = { readonly tenantId: string; readonly tokenHash: string };

const secretBytes = 32;
const tenantBytes = 16;

/** A new refresh token of a tenant: the tenant's id, so that its wall can be entered, and 256 bits of chance. */
export function newRefreshToken(tenantId: string): string {
  const tenant = Buffer.from(tenantId.replaceAll('-', ''), 'hex');
  return Buffer.concat([tenant, randomBytes(secretBytes)]).toString('base64url');
}

/** Where to look for a token; null for what is none of ours. Only the hash is ever kept. */
export function keyOfRefreshToken(token: string): RefreshTokenKey | null {
  if (!/^[\w-]{64}$/.test(token)) return null;
  const hex = Buffer.from(token, 'base64url').subarray(0, tenantBytes).toString('hex');
  const tenantId = hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  return { tenantId, tokenHash: createHash('sha256').update(token).digest('base64url') };
}
