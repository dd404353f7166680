import { createHmac } from 'node:crypto';
import type { GraphClient } from './graph-client.ts';
import { mutate } from './mutate.ts';
import { openSession, SignInRefused, type Credentials, type Session } from './session.ts';

/** Who works with a replayed dataset: both can be told from the dataset alone, so a later run finds them again. */
export type Staff = { readonly admin: Credentials; readonly manager: Credentials };

/**
 * The users of a dataset's tenant. Their passwords are derived from the dataset's fingerprint: they
 * guard test data that whoever holds the files knows anyway.
 */
export function staffOf(fingerprint: string): Staff {
  const domain = `replay-${fingerprint.slice(0, 16)}.example`;
  const password = (role: string): string =>
    createHmac('sha256', 'novapos replay').update(`${role} ${fingerprint}`).digest('base64url');
  return {
    admin: { email: `admin@${domain}`, password: password('admin') },
    manager: { email: `manager@${domain}`, password: password('manager') },
  };
}

const createTenant = `mutation ReplayTenant($input: CreateTenantInput!) {
  createTenant(input: $input) { __typename ... on Refusal { message } }
}`;

/** Sign in as the admin of the dataset's tenant; the platform's operator opens the tenant where there is none. */
export async function openTenant(
  client: GraphClient,
  fingerprint: string,
  operator: Credentials,
): Promise<Session> {
  const { admin } = staffOf(fingerprint);
  try {
    return await openSession(client, admin);
  } catch (error) {
    if (!(error instanceof SignInRefused) || error.code !== 'SignInFailed') throw error;
  }
  await mutate(await openSession(client, operator), createTenant, {
    idempotencyKey: `replay-tenant-${fingerprint}`,
    name: `Replay ${fingerprint.slice(0, 8)}`,
    currency: 'USD',
    admin: { ...admin, name: 'Replay admin' },
  });
  return openSession(client, admin);
}
