import { auth } from '@novapos/auth';
import type { Domain } from '@novapos/chassis';
import { inventory } from '@novapos/inventory';
import { order } from '@novapos/order';
import { payment } from '@novapos/payment';
import { product } from '@novapos/product';

/** Every domain of the platform: the one place that knows them all. */
export const domains: readonly Domain[] = [auth, product, inventory, order, payment];
