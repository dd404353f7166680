import type { IncomingWebhook, WebhookAnswer, Webhooks } from '@novapos/chassis';
import { request } from 'undici';

/** The paths at which domains take in webhooks, the same at the gateway and at the domain. */
const paths: Readonly<Record<string, string>> = {
  '/webhooks/payments/:provider/:endpointId': 'payment',
};

type Patience = { readonly timeoutMs: number };

/** Webhooks for domains in other processes, handed on byte by byte; the domain verifies and answers. */
export function remoteWebhooks(
  urls: readonly (readonly [string, string])[],
  patience: Patience,
): Webhooks {
  const origins = new Map(urls.map(([name, url]) => [name, new URL(url).origin]));
  const known = Object.entries(paths).flatMap(([path, domain]) => {
    const origin = origins.get(domain);
    return origin === undefined ? [] : [[path, handingOn(origin, path, patience)] as const];
  });
  return Object.fromEntries(known);
}

function handingOn(origin: string, path: string, { timeoutMs }: Patience): Webhooks[string] {
  return async ({ parameters, headers, body, requestId }: IncomingWebhook) => {
    const filled = path.replaceAll(/:(\w+)/g, (_place, name: string) =>
      encodeURIComponent(parameters[name] ?? ''),
    );
    const answer = await request(`${origin}${filled}`, {
      method: 'POST',
      headers: { ...signedHeaders(headers), 'x-request-id': requestId },
      body,
      signal: AbortSignal.timeout(timeoutMs),
    });
    await answer.body.dump();
    return isAnswer(answer.statusCode) ? answer.statusCode : 503;
  };
}

// Of this one connection alone, or of a person: neither belongs to what a provider says.
const left =
  /^(host|connection|keep-alive|transfer-encoding|content-length|expect|upgrade|te|trailer|proxy-.*|authorization|cookie|forwarded|x-forwarded-.*)$/;

function signedHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !left.test(name)));
}

const answers: readonly number[] = [200, 400, 401, 404, 409] satisfies readonly WebhookAnswer[];

function isAnswer(status: number): status is WebhookAnswer {
  return answers.includes(status);
}
