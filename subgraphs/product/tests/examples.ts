import { servicePrincipal, type Principal } from '@novapos/chassis';
import { principalWith } from '@novapos/chassis/testing';
import { checkDigit } from '@novapos/kernel';

export const ours = '01890000-0000-7000-8000-000000000001';
const theirs = '01890000-0000-7000-8000-000000000002';
export const nobody = '01890000-0000-7000-8000-0000000000ff';

export const manager: Principal = principalWith(['manager'], { tenantId: ours });
export const cashier: Principal = principalWith(['cashier'], { tenantId: ours });
export const theirManager: Principal = principalWith(['manager'], { tenantId: theirs });
export const orderPeer: Principal = servicePrincipal('order', ours);

let made = 0;

/** Another number each time, so that keys, SKUs and barcodes never meet. */
function next(): number {
  made += 1;
  return made;
}

/** A key for one intent. */
export function key(): string {
  return `intent-${next()}`;
}

/** An EAN-13 with a true check digit. */
export function ean13(number: number = next()): string {
  const body = `400${String(number).padStart(9, '0')}`;
  return `${body}${checkDigit(body)}`;
}

/** A variant to create. */
export function variantInput(overrides: object = {}) {
  return { sku: `SKU-${next()}`, priceMinor: 199, ...overrides };
}

/** A product to create. */
export function productInput(overrides: object = {}) {
  return {
    idempotencyKey: key(),
    name: 'Chocolate milk',
    variants: [variantInput()],
    ...overrides,
  };
}

/** A row to import. */
export function importRow(overrides: object = {}) {
  return { sku: `SKU-${next()}`, name: 'Chocolate milk', priceMinor: 199, ...overrides };
}
