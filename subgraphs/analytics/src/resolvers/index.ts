import { moneyResolvers, scalars } from '@novapos/chassis';
import { isUuid, money } from '@novapos/kernel';
import { acknowledgeAlert, alerts } from './alerts.ts';
import { basketSizes, forecast, hourProfile, salesExport, topItems } from './figures.ts';
import { rowResolvers } from './rows.ts';
import { salesReport } from './sales-report.ts';
import type { Resolvers } from './types.generated.ts';

export const resolvers: Resolvers = {
  DateTime: scalars.DateTime,
  Quantity: scalars.Quantity,
  SafeInt: scalars.SafeInt,
  ...moneyResolvers,
  ...rowResolvers,
  Query: {
    salesReport,
    topItems,
    basketSizes,
    hourProfile,
    forecast,
    salesExport,
    alert: (_parent, { id }, { loaders }) => (isUuid(id) ? loaders.alerts.load(id) : null),
    alerts,
  },
  Mutation: { acknowledgeAlert },
  TopItem: {
    variant: ({ variantId }) => ({ id: variantId }),
    product: ({ productId }) => ({ id: productId }),
    quantity: ({ quantityMilli }) => quantityMilli,
    revenue: ({ revenueMinor, currency }) => money(revenueMinor, currency),
  },
  BasketSize: {
    items: ({ itemsMilli }) => itemsMilli,
    averageTotal: ({ averageTotalMinor, currency }) => money(averageTotalMinor, currency),
  },
  HourOfDay: {
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
    averageTotal: ({ averageTotalMinor, currency }) => money(averageTotalMinor, currency),
  },
  SalesForecast: {
    store: ({ storeId }) => ({ id: storeId }),
  },
  ForecastDay: {
    total: ({ totalMinor, currency }) => money(totalMinor, currency),
  },
  ForecastError: {
    meanAbsolute: ({ meanAbsoluteMinor, currency }) => money(meanAbsoluteMinor, currency),
  },
  Alert: {
    __resolveReference: ({ id }, { loaders }) => (isUuid(id) ? loaders.alerts.load(id) : null),
    store: ({ storeId }) => ({ id: storeId }),
    register: ({ registerId }) => ({ id: registerId }),
    acknowledgedBy: ({ acknowledgedBy }) =>
      acknowledgedBy === null ? null : { id: acknowledgedBy },
  },
};
