import { receiptSeriesOf } from './device.ts';

describe("a device's receipt series", () => {
  it('is the code of the register and the count of its pairings', () => {
    expect(receiptSeriesOf('R1', 1)).toBe('R1-F1');
    expect(receiptSeriesOf('R1', 12)).toBe('R1-F12');
  });
});
