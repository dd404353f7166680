const money = (amountMinor: number) => ({ amountMinor });

/** An order as the server tells of it, of one article paid in cash. */
export function soldOrder(id: string, totalMinor: number, receiptNumber = 'P1-000001') {
  const soldAt = '2026-11-26T09:00:00.000Z';
  return {
    __typename: 'Order',
    id,
    status: 'COMPLETED',
    receiptNumber,
    soldAt,
    currency: 'USD',
    customer: null,
    gross: money(totalMinor),
    lineDiscount: money(0),
    total: money(totalMinor),
    cashRounding: money(0),
    change: money(0),
    voidReason: null,
    discounts: [],
    taxes: [],
    tenders: [
      { type: 'CASH', amount: money(totalMinor), tendered: money(totalMinor), cardLast4: null },
    ],
    lines: [
      {
        number: 1,
        variant: { id: 'variant-1' },
        name: 'Article 1',
        sku: 'SKU-1',
        quantity: '1',
        unit: 'each',
        catalogueUnitPrice: money(totalMinor),
        unitPrice: money(totalMinor),
        override: null,
        gross: money(totalMinor),
        discounts: [],
        total: money(totalMinor),
      },
    ],
    receipt: {
      storeName: 'Pier 17',
      storeAddressLines: ['17 Pier Road'],
      registerName: 'Counter 1',
      soldAtLocal: '2026-11-26 04:00',
    },
  };
}
