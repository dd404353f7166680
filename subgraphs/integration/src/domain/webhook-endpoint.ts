import type { Problem } from './partner-refusals.ts';

/** Whether an endpoint is sent to. */
export type EndpointState = 'ACTIVE' | 'PAUSED';

/** An address that events are sent to. */
export type WebhookEndpoint = {
  readonly id: string;
  readonly partnerId: string;
  readonly url: string;
  readonly description: string;
  readonly eventTypes: readonly string[];
  readonly state: EndpointState;
  readonly pausedReason: string | null;
  /** Since when nothing could be delivered; null while it works. */
  readonly failingSince: Date | null;
  readonly createdAt: Date;
  readonly removedAt: Date | null;
};

/** A secret that signs what is sent, without the secret itself. */
export type WebhookSecret = {
  readonly id: string;
  readonly endpointId: string;
  readonly hint: string;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
};

/** The most endpoints of a partner. */
export const mostEndpoints = 20;

const longestUrl = 2_000;
const longestDescription = 200;
const mostEventTypes = 50;
const lowestFreePort = 1024;

type UrlRules = { readonly isLocalAllowed: boolean };

/** What is wrong with an endpoint's address; whether the address it leads to is public is seen when it is connected to. */
export function urlProblems(text: string, { isLocalAllowed }: UrlRules): readonly Problem[] {
  const problem = urlProblem(text, isLocalAllowed);
  return problem === null ? [] : [{ field: 'url', message: problem }];
}

function urlProblem(text: string, isLocalAllowed: boolean): string | null {
  if (text.length > longestUrl || !URL.canParse(text))
    return `An absolute address of at most ${longestUrl} characters is needed, such as https://example.com/hooks.`;
  const url = new URL(text);
  const isSchemeFit = url.protocol === 'https:' || (isLocalAllowed && url.protocol === 'http:');
  if (!isSchemeFit) return 'Only https:// is sent to.';
  if (url.username !== '' || url.password !== '')
    return 'It may hold no user or password: what is sent is signed instead.';
  if (text.includes('#')) return 'It may hold no fragment.';
  if (!isPortFit(url.port, isLocalAllowed))
    return `Its port may be 443, or one from ${lowestFreePort} on.`;
  return null;
}

// The ports of other services that listen on the internet are not knocked at from here.
function isPortFit(port: string, isLocalAllowed: boolean): boolean {
  if (port === '' || isLocalAllowed) return true;
  return Number(port) >= lowestFreePort;
}

/** What is wrong with an endpoint's description. */
export function descriptionProblems(text: string): readonly Problem[] {
  if (text.length <= longestDescription) return [];
  const message = `A description has at most ${longestDescription} characters.`;
  return [{ field: 'description', message }];
}

type MayAsk = (eventType: string) => 'YES' | 'UNKNOWN' | { readonly grant: string | null };

/** What is wrong with the types of events that an endpoint is to hear. */
export function eventTypeProblems(
  eventTypes: readonly string[],
  mayAsk: MayAsk,
): readonly Problem[] {
  if (eventTypes.length === 0 || eventTypes.length > mostEventTypes) {
    const message = `1 to ${mostEventTypes} types of events are needed.`;
    return [{ field: 'eventTypes', message }];
  }
  return eventTypes.flatMap((type, index): readonly Problem[] => {
    const verdict = mayAsk(type);
    if (verdict === 'YES') return [];
    return [{ field: `eventTypes.${index}`, message: wordsFor(verdict) }];
  });
}

function wordsFor(verdict: Exclude<ReturnType<MayAsk>, 'YES'>): string {
  if (verdict === 'UNKNOWN') return 'There is no such type of event; see webhookEventTypes.';
  if (verdict.grant === null) return 'The partner has no key that works.';
  return `No key of the partner that works holds the right ${verdict.grant}.`;
}
