import type { Part } from './part.ts';
import type { Level, Taking } from './rate-limiter.ts';

/**
 * `RateLimit-Limit`, `-Remaining` and `-Reset` of the bucket that is emptiest, or, of a refused request, that makes it wait
 * longest, with `Retry-After`; `RateLimit-Policy` names all
 * (https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-06).
 */
export function limitHeaders(
  parts: readonly Part[],
  { levels }: Taking,
): Readonly<Record<string, string>> {
  const all = parts.map((part, index) => ({ ...part, level: levels[index] as Level }));
  const [tightest] = [...all].sort(
    (a, b) =>
      b.level.retryMs - a.level.retryMs ||
      a.level.remaining / a.bucket.perMinute - b.level.remaining / b.bucket.perMinute,
  );
  if (!tightest) return {};
  const { bucket, level } = tightest;
  const policy = all.map(
    ({ limited, measure, bucket: { perMinute } }) =>
      `${perMinute};w=60;comment="${measure} of the ${limited.scope}"`,
  );
  return {
    'ratelimit-limit': String(bucket.perMinute),
    'ratelimit-remaining': String(level.remaining),
    'ratelimit-reset': String(seconds(level.resetMs)),
    'ratelimit-policy': policy.join(', '),
    ...(level.retryMs > 0 ? { 'retry-after': String(Math.max(1, seconds(level.retryMs))) } : {}),
  };
}

function seconds(ms: number): number {
  return Math.ceil(ms / 1_000);
}
