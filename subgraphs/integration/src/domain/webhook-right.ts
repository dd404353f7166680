import { audienceOf } from './webhook-audience.ts';

/** What one live key of a partner may see. */
export type KeyScope = {
  readonly grants: readonly string[];
  /** Null for all stores. */
  readonly storeIds: readonly string[] | null;
};

/** As much of an endpoint as the right to hear asks for. */
export type Receiver = { readonly id: string; readonly partnerId: string };

type Happened = { readonly type: string; readonly data: unknown };

/** Whether a partner with these keys may add an endpoint for this type of event. */
export function mayAskFor(scopes: readonly KeyScope[], eventType: string): boolean {
  const audience = audienceOf(eventType);
  switch (audience.kind) {
    case 'NOBODY':
      return false;
    case 'ITSELF':
      return scopes.length > 0;
    case 'GRANTED':
      return scopes.some(({ grants }) => grants.includes(audience.grant));
  }
}

/** Whether this very event may be sent to an endpoint whose partner has these keys. */
export function mayHear(
  scopes: readonly KeyScope[],
  receiver: Receiver,
  { type, data }: Happened,
): boolean {
  const audience = audienceOf(type);
  switch (audience.kind) {
    case 'NOBODY':
      return false;
    case 'ITSELF':
      return scopes.length > 0 && isAbout(receiver, data);
    case 'GRANTED': {
      const { grant, storeOf } = audience;
      return scopes.some(
        ({ grants, storeIds }) => grants.includes(grant) && seesStore(storeIds, storeOf, data),
      );
    }
  }
}

// An endpoint that can't be reached is not told so itself, and that such a notice was given up is not told at
// all: either would go round in circles.
function isAbout({ id, partnerId }: Receiver, data: unknown): boolean {
  const about = textAt(data, 'partnerId') === partnerId;
  const eventType = textAt(data, 'eventType');
  const isCircle = textAt(data, 'endpointId') === id || eventType?.startsWith('integration.');
  return about && isCircle !== true;
}

function seesStore(
  storeIds: readonly string[] | null,
  storeOf: 'TENANT' | 'UNTOLD' | { readonly at: string },
  data: unknown,
): boolean {
  if (storeIds === null || storeOf === 'TENANT') return true;
  if (storeOf === 'UNTOLD') return false;
  const storeId = textAt(data, storeOf.at);
  return storeId !== null && storeIds.includes(storeId);
}

function textAt(data: unknown, path: string): string | null {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, name) =>
        typeof value === 'object' && value !== null
          ? (value as Readonly<Record<string, unknown>>)[name]
          : undefined,
      data,
    );
  return typeof found === 'string' ? found : null;
}
