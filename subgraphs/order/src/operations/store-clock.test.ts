import { storeTime } from './store-clock.ts';

describe('the clock of a store', () => {
  it.each([
    ['2030-02-01T03:30:00Z', 'America/New_York', '2030-01-31 22:30', '2030-01-31'],
    ['2030-01-31T14:59:59Z', 'Asia/Tokyo', '2030-01-31 23:59', '2030-01-31'],
    ['2030-01-31T15:00:00Z', 'Asia/Tokyo', '2030-02-01 00:00', '2030-02-01'],
    ['2030-03-10T06:59:00Z', 'America/New_York', '2030-03-10 01:59', '2030-03-10'],
    ['2030-03-10T07:00:00Z', 'America/New_York', '2030-03-10 03:00', '2030-03-10'],
    ['2030-06-30T18:15:00Z', 'Asia/Kathmandu', '2030-07-01 00:00', '2030-07-01'],
  ])('shows at %s in %s the time %s', (at, timeZone, local, businessDate) => {
    expect(storeTime(new Date(at), timeZone)).toEqual({ local, businessDate });
  });
});
