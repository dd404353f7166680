import type { Sql } from '@novapos/chassis';
import type { Problem } from '../domain/partner-refusals.ts';
import { descriptionProblems, eventTypeProblems, urlProblems } from '../domain/webhook-endpoint.ts';
import { webhookEventType } from '../domain/webhook-event-type.ts';
import { mayAskFor, type KeyScope } from '../domain/webhook-right.ts';
import { literalOf, mayConnectTo } from '../sending/public-address.ts';
import { keyScopes } from '../store/webhook-endpoints.ts';
import type { WebhookDesk } from './webhook-desk.ts';

/** What an endpoint is to be; what is left out is not looked at. */
export type Wanted = {
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly eventTypes?: readonly string[] | undefined;
};

/** What is wrong with an endpoint, as far as it can be seen without sending anything. */
export async function endpointProblems(
  sql: Sql,
  { tenantId, isLocalAllowed, now }: Pick<WebhookDesk, 'tenantId' | 'isLocalAllowed' | 'now'>,
  partnerId: string,
  { url, description, eventTypes }: Wanted,
): Promise<readonly Problem[]> {
  const scopesOf = await keyScopes(sql, tenantId, now());
  const mayAsk = askingWith(scopesOf(partnerId));
  return [
    ...(url === undefined ? [] : addressProblems(url, isLocalAllowed)),
    ...(description === undefined ? [] : descriptionProblems(description)),
    ...(eventTypes === undefined ? [] : eventTypeProblems(eventTypes, mayAsk)),
  ];
}

function addressProblems(url: string, isLocalAllowed: boolean): readonly Problem[] {
  const problems = urlProblems(url, { isLocalAllowed });
  if (problems.length > 0) return problems;
  const literal = literalOf(new URL(url));
  const isFit = literal === null || mayConnectTo(literal, { isLoopbackAllowed: isLocalAllowed });
  return isFit ? [] : [{ field: 'url', message: 'Its address is not a public one.' }];
}

function askingWith(scopes: readonly KeyScope[]) {
  return (name: string) => {
    const type = webhookEventType(name);
    if (!type) return 'UNKNOWN' as const;
    return mayAskFor(scopes, name) ? ('YES' as const) : { grant: type.grant };
  };
}
