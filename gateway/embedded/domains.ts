import { analytics } from '@novapos/analytics';
import { audit } from '@novapos/audit';
import { auth } from '@novapos/auth';
import type { Domain } from '@novapos/chassis';
import { customer } from '@novapos/customer';
import { integration } from '@novapos/integration';
import { inventory } from '@novapos/inventory';
import { loyalty } from '@novapos/loyalty';
import { order } from '@novapos/order';
import { payment } from '@novapos/payment';
import { product } from '@novapos/product';

/** Every domain of the platform: the one place that knows them all. */
export const domains: readonly Domain[] = [
  auth,
  product,
  inventory,
  order,
  payment,
  customer,
  loyalty,
  analytics,
  audit,
  integration,
];
