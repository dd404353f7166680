import { domains } from '../domains.ts';

describe('bookkeeping by peers, of which the audit trail has no record', () => {
  it('is these mutations alone: another one is added here, and in the README of audit, on purpose', () => {
    const unrecorded = domains.flatMap(({ name, subgraph }) =>
      [...(subgraph.unrecorded ?? [])].map((field) => `${name}.${field}`),
    );
    expect(unrecorded.sort()).toEqual([
      'integration.recordUsage',
      'integration.reportRateLimitExceeded',
    ]);
  });
});
