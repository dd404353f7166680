import { types } from 'node:util';
import { stdSerializers } from 'pino';

const secret =
  /passw|passphrase|secret|authorization|cookie|api[-_]?key|(private|signing)[-_]?key|card[-_]?number|tokens?$|jwt$|^pins?$|[a-z_]pin$|pin_?hash$|^pan$|^cv[cv]2?$/i;
const deepest = 10;

/** What stands in the log in place of a secret. */
export const hidden = '[hidden]';

/** Whether what is kept under this name must not be logged. */
function isSecretName(name: string): boolean {
  return secret.test(name);
}

/** A copy for the log in which everything under a secret's name is hidden, at any depth. */
export function hideSecrets(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth > deepest) return '[too deep]';
  if (Array.isArray(value)) return value.map((item) => hideSecrets(item, depth + 1));
  if ('toJSON' in value && !isError(value)) return value;
  const shown = isError(value) ? stdSerializers.err(value) : value;
  const entries = Object.entries(shown).map(([name, part]) => [
    name,
    isSecretName(name) ? hidden : hideSecrets(part, depth + 1),
  ]);
  return Object.fromEntries(entries) as unknown;
}

// A DOMException, such as that of a timeout, is an Error but no native one.
function isError(value: object): value is Error {
  return types.isNativeError(value) || value instanceof Error;
}
