import { tillTime } from './till-time.ts';

const at = (time: string) => new Date(`2030-01-31T${time}:00.000Z`);
const now = at('12:00');

describe('a time that a till tells', () => {
  it.each([
    ['now, where it tells none', null, null, at('12:00')],
    ['in the past, as it is', at('08:00'), null, at('08:00')],
    ['5 minutes ahead: now', at('12:05'), null, at('12:00')],
    ['between what came first and now', at('11:00'), at('10:00'), at('11:00')],
    ['5 minutes before what came first: then', at('09:55'), at('10:00'), at('10:00')],
  ])('is %s', (_what, given, from, expected) => {
    expect(tillTime(given, { now, from })).toEqual({ ok: true, value: expected });
  });

  it.each([
    ['FUTURE', at('12:06'), null],
    ['PAST', at('09:54'), at('10:00')],
    ['PAST', new Date(-86_400_000), null],
  ])('is not believed: %s', (problem, given, from) => {
    const refusal = { kind: 'TillTimeWrong', problem };
    expect(tillTime(given, { now, from })).toEqual({ ok: false, refusal });
  });
});
