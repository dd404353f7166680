import { refusal } from '@novapos/chassis';
import { accept, isUuid, refuse, type Decision } from '@novapos/kernel';
import { basketSize } from '../domain/basket-size.ts';
import { readDay } from '../domain/calendar-day.ts';
import { hourOfDay } from '../domain/hour-of-day.ts';
import { checkFilter, checkReport } from '../domain/sales-filter.ts';
import { csvFileName, salesCsvPath } from '../downloads.ts';
import { firstOpenDay, forecastSales } from '../operations/forecast-sales.ts';
import { asked, countOf } from './asked.ts';
import type { QueryResolvers } from './types.generated.ts';

/** `topItems`: the variants that sold best. */
export const topItems: NonNullable<QueryResolvers['topItems']> = (
  _parent,
  { filter, by, first: wanted },
  { figures, principal, scope },
) => {
  const first = countOf('first', wanted, { usual: 10, most: 100 });
  return figures.listTopItems(principal.tenantId, {
    filter: asked(checkReport(filter, scope, 'VARIANT')),
    by,
    first,
  });
};

/** `basketSizes`: what one sale holds on average. */
export const basketSizes: NonNullable<QueryResolvers['basketSizes']> = async (
  _parent,
  { filter },
  { figures, principal, scope },
) => {
  const sums = await figures.listBaskets(principal.tenantId, asked(checkFilter(filter, scope)));
  return sums.map(basketSize);
};

/** `hourProfile`: what a day looks like. */
export const hourProfile: NonNullable<QueryResolvers['hourProfile']> = async (
  _parent,
  { filter },
  { figures, principal, scope },
) => {
  const sums = await figures.listHours(principal.tenantId, asked(checkFilter(filter, scope)));
  return sums.map(hourOfDay);
};

/** `forecast`: the coming days of a store, or why there are none. */
export const forecast: NonNullable<QueryResolvers['forecast']> = async (
  _parent,
  { storeId, days, currency = null, from },
  { figures, scope, principal: { tenantId }, now },
) => {
  const told = await forecastSales(figures, {
    tenantId,
    scope,
    storeId: asked(checkStore(storeId)),
    days: countOf('days', days, { usual: 7, most: 28 }),
    currency,
    firstDay: asked(checkDay(from ?? firstOpenDay(now()))),
  });
  if (told.ok) return { __typename: 'SalesForecast', ...told.value };
  const { kind, daysKnown, daysNeeded } = told.refusal;
  const message = `Of this store ${daysKnown} days are known, and ${daysNeeded} are needed. Ask again later.`;
  return refusal(kind, message, { daysKnown, daysNeeded });
};

/** `salesExport`: a link to a report as CSV. */
export const salesExport: NonNullable<QueryResolvers['salesExport']> = (
  _parent,
  { filter: given, groupBy },
  { exportTokens, scope, principal: { tenantId } },
) => {
  const filter = asked(checkReport(given, scope, groupBy));
  const grant = { tenantId, groupBy, filter };
  const { token, expiresAt } = exportTokens.issue(grant);
  return { url: `${salesCsvPath}?token=${token}`, fileName: csvFileName(grant), expiresAt };
};

function checkStore(storeId: string): Decision<string, string> {
  return isUuid(storeId) ? accept(storeId) : refuse('`storeId` is no id.');
}

function checkDay(day: string): Decision<string, string> {
  return readDay(day).ok
    ? accept(day)
    : refuse('`from` is a day of the calendar, such as "2030-01-31".');
}
