import type { peerSettings } from './process-settings.ts';
import type { SettingsOf } from './settings.ts';

/** Where each domain is asked over HTTP, by its name. */
export function peerUrls(
  settings: SettingsOf<typeof peerSettings>,
): Readonly<Record<string, string>> {
  return {
    auth: settings.PEER_AUTH_URL,
    product: settings.PEER_PRODUCT_URL,
    inventory: settings.PEER_INVENTORY_URL,
    order: settings.PEER_ORDER_URL,
    payment: settings.PEER_PAYMENT_URL,
    loyalty: settings.PEER_LOYALTY_URL,
    customer: settings.PEER_CUSTOMER_URL,
  };
}
