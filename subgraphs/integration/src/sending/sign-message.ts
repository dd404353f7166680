import { createHmac } from 'node:crypto';

/** A message as it is sent: its id is the same at each attempt, its time is not. */
export type Message = { readonly id: string; readonly at: Date; readonly body: string };

const secretForm = /^whsec_([A-Za-z0-9+/]+={0,2})$/;

/** The headers that let a receiver verify a message, signed with each of these secrets; by https://www.standardwebhooks.com. */
export function signedHeaders(
  { id, at, body }: Message,
  secrets: readonly string[],
): Readonly<Record<string, string>> {
  const timestamp = String(Math.floor(at.getTime() / 1000));
  const signatures = secrets.map((secret) => {
    const mac = createHmac('sha256', bytesOf(secret)).update(`${id}.${timestamp}.${body}`);
    return `v1,${mac.digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

function bytesOf(secret: string): Buffer {
  const [, encoded] = secretForm.exec(secret) ?? [];
  if (encoded === undefined) throw new TypeError('a secret of a webhook begins with whsec_');
  return Buffer.from(encoded, 'base64');
}
