import { describe, expect, it } from 'vitest';
import { noBurst, recognise, type Burst } from './recognise-scan.ts';

/** Press keys with these gaps before each; answers all scans. */
function press(keys: readonly string[], gapMs: number | readonly number[]): readonly string[] {
  let burst: Burst = noBurst;
  let atMs = 1_000;
  const scans: string[] = [];
  keys.forEach((key, index) => {
    atMs += typeof gapMs === 'number' ? gapMs : (gapMs[index] ?? 0);
    const read = recognise(burst, { key, atMs });
    burst = read.burst;
    if (read.scan !== null) scans.push(read.scan);
  });
  return scans;
}

const ean = [...Array.from('4001234567890'), 'Enter'];

describe('telling a scanner from a person', () => {
  it('takes fast keys that end in Enter as a scan', () => {
    expect(press(ean, 8)).toEqual(['4001234567890']);
    expect(press(ean, 35)).toEqual(['4001234567890']);
  });

  it('leaves the typing of a person alone', () => {
    expect(press(ean, 36)).toEqual([]);
    expect(press(['m', 'i', 'l', 'k', 'Enter'], 120)).toEqual([]);
  });

  it('reads receipts, with the Shift of capitals between', () => {
    const keys = ['Shift', 'P', '1', '-', '0', '0', '0', '0', '4', '2', 'Enter'];
    expect(press(keys, 10)).toEqual(['P1-000042']);
  });

  it('leaves out what a person typed just before the scan', () => {
    const gaps = [200, 200, 200, ...ean.map((_, index) => (index === 0 ? 200 : 8))];
    expect(press(['m', 'i', 'l', ...ean], gaps)).toEqual(['4001234567890']);
  });

  it('takes two fast keys and Enter for a nimble person', () => {
    expect(press(['1', '2', '3', 'Enter'], 20)).toEqual([]);
  });

  it('wants the Enter at the same pace', () => {
    const gaps = ean.map((_, index) => (index === ean.length - 1 ? 300 : 8));
    expect(press(ean, gaps)).toEqual([]);
  });

  it('reads two scans one after the other', () => {
    expect(press([...ean, ...Array.from('12345670'), 'Enter'], 5)).toEqual([
      '4001234567890',
      '12345670',
    ]);
  });

  it('forgets what came before another key', () => {
    expect(press(['4', '0', '0', '1', 'Tab', '2', '3', 'Enter'], 5)).toEqual([]);
  });
});
