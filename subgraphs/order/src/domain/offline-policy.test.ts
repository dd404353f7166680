import { changeOfflinePolicy, defaultOfflinePolicy } from './offline-policy.ts';

const limited = { ...defaultOfflinePolicy, maxSaleMinor: 10_000, maxCardMinor: 5_000 };
const change = (asked: Parameters<typeof changeOfflinePolicy>[1]) =>
  changeOfflinePolicy(limited, asked);

describe('what may be sold without the network', () => {
  it('stays where nothing is said, and loses a limit by null', () => {
    expect(change({})).toEqual({ ok: true, value: limited });
    const changed = change({ maxSaleMinor: null, maxHours: null, acceptsCards: true });
    expect(changed).toEqual({
      ok: true,
      value: { ...limited, maxSaleMinor: null, acceptsCards: true },
    });
  });

  it.each([
    ['maxHours', 0],
    ['maxHours', 721],
    ['maxSaleMinor', -1],
    ['maxTotalMinor', -1],
    ['maxCardMinor', -1],
  ])('%s is never %d', (field, value) => {
    expect(change({ [field]: value })).toMatchObject({ ok: false, refusal: { field } });
  });
});
