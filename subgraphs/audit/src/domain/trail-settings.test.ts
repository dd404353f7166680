import { checkPaths, checkRetention, keptMs } from './trail-settings.ts';

describe('the settings of the audit trail', () => {
  it.each([29, 0, -1, 36_501, 400.5, Number.NaN])('refuse to keep it for %s days', (days) => {
    expect(checkRetention(days)).toEqual({
      ok: false,
      refusal: { kind: 'AuditRetentionInvalid' },
    });
  });

  it.each([30, 400, 36_500])('let it be kept for %s days', (days) => {
    expect(checkRetention(days)).toEqual({ ok: true, value: days });
  });

  it('never drop anything of the last 30 days, whatever is set', () => {
    expect(keptMs(1)).toBe(2_592_000_000);
    expect(keptMs(31)).toBe(2_678_400_000);
  });

  it('take paths once each, and name those that can not be understood', () => {
    expect(checkPaths(['a.b', 'a.b', '**.c'])).toEqual({ ok: true, value: ['a.b', '**.c'] });
    expect(checkPaths(['a.b', 'a b', ''])).toEqual({
      ok: false,
      refusal: { kind: 'AuditPathsInvalid', paths: ['a b', ''] },
    });
    const many = Array.from({ length: 101 }, (_, at) => `a${at}`);
    expect(checkPaths(many)).toMatchObject({ ok: false, refusal: { paths: ['a100'] } });
  });
});
