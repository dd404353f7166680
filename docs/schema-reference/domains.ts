/** How the reference names a domain, and what it says it is for. */
export const domainTitles: Readonly<
  Record<string, { readonly title: string; readonly about: string }>
> = {
  analytics: {
    title: 'Reports and alerts',
    about: 'What was sold, by time, place, person, article, tender and tax; forecasts and alerts.',
  },
  audit: { title: 'Audit trail', about: 'Who did what, and what the domains said about it.' },
  auth: {
    title: 'Sign-in, stores and staff',
    about: 'Tenants with their stores, registers and users, and the sessions that people work in.',
  },
  common: { title: 'Shared types', about: 'What several domains speak of in the same words.' },
  customer: {
    title: 'Customers',
    about: 'Who buys: addresses, consents, notes, and what the law lets them ask for.',
  },
  integration: {
    title: 'Partners, operations and webhooks',
    about:
      'Programs of other businesses: their keys, registered operations, usage, and the webhooks that are sent to them.',
  },
  inventory: {
    title: 'Stock',
    about: 'What lies where, how it came there, and when it is low.',
  },
  live: {
    title: 'Live subscriptions',
    about:
      'What happens in the tenant, told as it happens; and for each message a query that answers the same while it is remembered.',
  },
  loyalty: { title: 'Points', about: 'How a tenant gives points, and what its customers have.' },
  order: {
    title: 'Sales',
    about: 'Carts, prices, taxes, sales and receipts.',
  },
  payment: { title: 'Payments', about: 'What was taken for a sale, and by what means.' },
  product: {
    title: 'Products',
    about: 'What the tenant sells: products, variants, barcodes, prices and categories.',
  },
};
