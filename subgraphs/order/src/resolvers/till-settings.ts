import { returnPolicyOf } from '../operations/return-policies.ts';
import { tillSettings } from '../operations/till-settings.ts';
import type { QueryResolvers, TillSettingsResolvers } from './types.generated.ts';

export const tillSettingsResolver: NonNullable<QueryResolvers['tillSettings']> = (
  _parent,
  _args,
  { shop, seller, call },
) => tillSettings(shop, seller, call);

export const tillSettingsResolvers: TillSettingsResolvers = {
  currency: ({ place }) => place.currency,
  storeName: ({ place }) => place.storeName,
  storeAddressLines: ({ place }) => place.storeAddressLines,
  timeZone: ({ place }) => place.timeZone,
  registerCode: ({ place }) => place.registerCode,
  returnPolicy: (_settings, _args, { shop, call }) => returnPolicyOf(shop, call),
  offlinePolicy: (_settings, _args, { shop, call }) => shop.offline.policies.find(call.tenantId),
};
