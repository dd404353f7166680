import { monthBounds } from './month-bounds.ts';

it.each([
  ['2017-01', 'America/New_York', '2017-01-01T05:00:00.000Z', '2017-02-01T05:00:00.000Z'],
  ['2017-03', 'America/New_York', '2017-03-01T05:00:00.000Z', '2017-04-01T04:00:00.000Z'],
  ['2017-12', 'Europe/Berlin', '2017-11-30T23:00:00.000Z', '2017-12-31T23:00:00.000Z'],
  ['2020-02', 'Asia/Kolkata', '2020-01-31T18:30:00.000Z', '2020-02-29T18:30:00.000Z'],
  ['2011-12', 'Pacific/Auckland', '2011-11-30T11:00:00.000Z', '2011-12-31T11:00:00.000Z'],
])('%s in %s lasts from %s until %s', (month, timeZone, from, before) => {
  expect(monthBounds(month, timeZone)).toEqual({ from: new Date(from), before: new Date(before) });
});
