import { Agent, request, type Dispatcher } from 'undici';
import type { WebhookAttempt } from '../domain/webhook-delivery.ts';
import { AddressRefused, guardedLookup, type Resolve } from './guarded-lookup.ts';
import { problemOf } from './problem-of.ts';
import { literalOf, mayConnectTo } from './public-address.ts';
import { nameResolver } from './resolve-name.ts';

/** What is posted, and where. */
export type Post = {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** What came back. */
export type Posted = Omit<WebhookAttempt, 'at'> & {
  /** As asked for with 429 or 503: for how long to wait. */
  readonly retryAfterMs: number | null;
};

/** Posts to addresses that strangers chose. */
export type Poster = {
  /** Never throws: what goes wrong is told. */
  readonly post: (post: Post) => Promise<Posted>;
  readonly close: () => Promise<void>;
};

type PosterOptions = {
  /** Lets http and this machine through, for development and tests. */
  readonly isLocalAllowed: boolean;
  /** How long everything together may take. */
  readonly timeoutMs?: number;
  readonly resolve?: Resolve;
  readonly now: () => Date;
};

const usualTimeoutMs = 5_000;
const largestAnswerBytes = 16 * 1024;
const retryAfterDigits = /^\d{1,9}$/;

/**
 * Posts over HTTP/1.1: five seconds for everything, no redirects, no proxies, an answer of at most 16 KiB, and only
 * to public addresses, which are looked at when the connection is made.
 */
export function httpPoster(options: PosterOptions): Poster {
  const { isLocalAllowed, timeoutMs = usualTimeoutMs, now } = options;
  const { resolve = nameResolver({ isLocalAllowed }) } = options;
  const rules = { isLoopbackAllowed: isLocalAllowed };
  const agent = new Agent({
    connect: { lookup: guardedLookup(resolve, rules), timeout: timeoutMs },
    connections: 16,
    pipelining: 1,
    keepAliveTimeout: 4_000,
    keepAliveMaxTimeout: 60_000,
    maxHeaderSize: largestAnswerBytes,
  });

  async function answered({ url: text, headers, body }: Post): Promise<Answer> {
    const url = new URL(text);
    const literal = literalOf(url);
    // An address that stands in the URL itself is connected to without being looked up.
    if (literal !== null && !mayConnectTo(literal, rules)) throw new AddressRefused();
    if (url.protocol !== 'https:' && !isLocalAllowed) throw new AddressRefused();
    const signal = AbortSignal.timeout(timeoutMs);
    const sent = { ...headers, ...alwaysSent };
    return read(
      await request(url, { method: 'POST', headers: sent, body, signal, dispatcher: agent }),
    );
  }

  return {
    async post(post) {
      const beganAt = performance.now();
      const tookMs = () => Math.round(performance.now() - beganAt);
      try {
        const { status, retryAfter } = await answered(post);
        const problem = problemOfStatus(status);
        const retryAfterMs = waitOf(retryAfter, now());
        return { status, problem, retryAfterMs, tookMs: tookMs() };
      } catch (error) {
        const problem = problemOf(error, timeoutMs);
        return { status: null, problem, retryAfterMs: null, tookMs: tookMs() };
      }
    },
    close: () => agent.destroy(),
  };
}

const alwaysSent = { 'content-type': 'application/json', 'user-agent': 'NovaPOS-Webhooks/1' };

type Answer = { readonly status: number; readonly retryAfter: string | null };

// The status is the answer: what else is said is not waited for longer, nor read further, than need be.
async function read({ statusCode, headers, body }: Dispatcher.ResponseData): Promise<Answer> {
  await body.dump({ limit: largestAnswerBytes }).catch(() => undefined);
  const given = headers['retry-after'];
  const isHeard = statusCode === 429 || statusCode === 503;
  return { status: statusCode, retryAfter: isHeard && typeof given === 'string' ? given : null };
}

function problemOfStatus(status: number): string | null {
  if (status >= 200 && status <= 299) return null;
  if (status >= 300 && status <= 399)
    return `the endpoint answered with status ${status}, and redirects are not followed`;
  return `the endpoint answered with status ${status}`;
}

function waitOf(retryAfter: string | null, now: Date): number | null {
  if (retryAfter === null) return null;
  if (retryAfterDigits.test(retryAfter)) return Number(retryAfter) * 1_000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
