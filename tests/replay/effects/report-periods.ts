/** The first and the last day of a report, both included, such as `2017-01-31`. */
export type ReportPeriod = { readonly from: string; readonly to: string };

/** The longest period that one report covers. */
const longestDays = 400;
const dayMs = 86_400_000;

/** As few periods as cover all of these days; none where there is no day. */
export function reportPeriods(days: Iterable<string>): readonly ReportPeriod[] {
  const periods: ReportPeriod[] = [];
  for (const day of [...days].sort()) {
    const period = periods.at(-1);
    if (period && daysFrom(period.from, day) < longestDays) {
      periods[periods.length - 1] = { from: period.from, to: day };
    } else {
      periods.push({ from: day, to: day });
    }
  }
  return periods;
}

function daysFrom(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / dayMs;
}
