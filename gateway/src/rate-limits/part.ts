import type { Limited } from './limited.ts';
import type { Bucket } from './rate-limiter.ts';

/** What a limit counts. */
export type Measure = 'requests' | 'cost';

/** A bucket of a request, and the limit that it stands for. */
export type Part = {
  readonly limited: Limited;
  readonly measure: Measure;
  readonly bucket: Bucket;
};

/** The buckets that a request of this cost takes from; what has no limit has none. */
export function partsOf(limited: readonly Limited[], cost: number): readonly Part[] {
  const group = limited[0]?.tenantId ?? limited[0]?.subject ?? '';
  const amounts = { requests: 1, cost } as const;
  return limited.flatMap((one) =>
    (['requests', 'cost'] as const).flatMap((measure) => {
      const perMinute = one.perMinute[measure];
      if (perMinute === 0) return [];
      const key = [one.tenantId ?? '', one.scope, one.subject, measure].join(':');
      return [
        { limited: one, measure, bucket: { key, group, perMinute, amount: amounts[measure] } },
      ];
    }),
  );
}
