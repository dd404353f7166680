import { z } from 'zod';
import { defineEvent } from './event-contract.ts';
import { currency, exampleId, id, instant, minor } from './event-parts.ts';

const product = z.strictObject({
  productId: id,
  name: z.string(),
  categoryId: id.nullable(),
  variants: z.array(z.strictObject({ variantId: id, sku: z.string() })),
  at: instant,
});
const beans = {
  productId: exampleId('8'),
  name: 'Coffee beans 1 kg',
  categoryId: exampleId('9'),
  variants: [{ variantId: exampleId('7'), sku: 'COF-1' }],
  at: '2030-01-31T08:00:00.000Z',
};

/** A product is new in the catalogue. */
export const productCreated = defineEvent({
  name: 'product.product-created.v1',
  description: 'A product is new in the catalogue. Subject: the product.',
  data: product,
  example: beans,
});
/** A product or one of its variants is described otherwise now, or a retired product is sold again. */
export const productChanged = defineEvent({
  name: 'product.product-changed.v1',
  description:
    'A product or one of its variants was changed but for the price, or a retired product is sold again; told as it is after it. Subject: the product.',
  data: z.strictObject({ ...product.shape, isRetired: z.boolean() }),
  example: { ...beans, isRetired: false },
});
/** A product is sold no more. */
export const productRetired = defineEvent({
  name: 'product.product-retired.v1',
  description: 'A product is sold no more. Subject: the product.',
  data: z.strictObject({ productId: id, at: instant }),
  example: { productId: exampleId('8'), at: '2030-01-31T08:00:00.000Z' },
});
/** A variant costs something else from now on. */
export const priceChanged = defineEvent({
  name: 'product.price-changed.v1',
  description: 'A variant that was there before has another catalogue price. Subject: the product.',
  data: z.strictObject({
    productId: id,
    variantId: id,
    currency,
    priceMinor: minor,
    at: instant,
  }),
  example: {
    productId: exampleId('8'),
    variantId: exampleId('7'),
    currency: 'USD',
    priceMinor: 500,
    at: '2030-01-31T08:00:00.000Z',
  },
});
